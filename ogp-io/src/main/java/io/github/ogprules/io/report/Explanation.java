package io.github.ogprules.io.report;

import io.github.ogprules.model.Member;
import io.github.ogprules.model.committee.Election;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.PlanSubmission;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Robustness;
import io.github.ogprules.rules.committee.Balance;
import io.github.ogprules.rules.committee.CommitteeDecision;
import io.github.ogprules.rules.committee.CommitteeFinding;
import io.github.ogprules.rules.committee.ElectionDecision;
import io.github.ogprules.rules.committee.SeatPlan;
import io.github.ogprules.rules.concern.CaseDecision;
import io.github.ogprules.rules.concern.ConcernDecision;
import io.github.ogprules.rules.dossier.DossierAssessment;
import io.github.ogprules.rules.eligibility.EligibilityAdvice;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilitySeries;
import io.github.ogprules.rules.joining.JoiningDecision;
import io.github.ogprules.rules.joining.JoiningStepsDecision;
import io.github.ogprules.rules.joining.ValuesCheckDecision;
import io.github.ogprules.rules.measure.MeasureDecision;
import io.github.ogprules.rules.participation.ParticipationDecision;
import io.github.ogprules.rules.participation.ParticipationPhase;
import io.github.ogprules.rules.plan.CalendarDecision;
import io.github.ogprules.rules.plan.IrmReportDecision;
import io.github.ogprules.rules.process.ProcessDecision;
import io.github.ogprules.rules.process.StatusDecision;
import io.github.ogprules.rules.programme.ProgrammeDecision;
import io.github.ogprules.rules.reasoning.Advice;
import io.github.ogprules.rules.review.ReviewDecision;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision in words: the verdict, the edition that decided, and for each criterion the outcome, what was observed, what the edition
 * asks for, how firm that is and where it can be read; or advice in words. Of a reform it says what was set in place of OGP's values. In
 * English, and the same under every default locale.
 *
 * <p>All it holds are texts as they are, of ours and of others; {@link #text()} and {@link #markdown()} make them safe to show.
 *
 * <p>Immutable and thread-safe.
 */
public final class Explanation {

    private final String headline;
    private final List<String> edition;
    private final List<ExplanationBuilder.Part> parts;
    private final Sources sources;

    Explanation(String headline, List<String> edition, List<ExplanationBuilder.Part> parts, Sources sources) {
        this.headline = headline;
        this.edition = edition;
        this.parts = parts;
        this.sources = sources;
    }

    /**
     * Explains a decision of any rule. Of a rule of your own it says what every decision says; what its findings observed only they know.
     *
     * @param decision the decision
     * @return the explanation
     */
    public static Explanation of(Decision decision) {
        if (decision instanceof EligibilityDecision eligibility) {
            return EligibilityWords.explain(eligibility);
        }
        if (decision instanceof JoiningDecision joining) {
            return JoiningWords.explain(joining);
        }
        if (decision instanceof ReviewDecision review) {
            return ReviewWords.explain(review);
        }
        if (decision instanceof CommitteeDecision committee) {
            return CommitteeWords.explain(committee);
        }
        if (decision instanceof ElectionDecision election) {
            return ElectionWords.explain(election);
        }
        if (decision instanceof SeatPlan plan) {
            return SeatWords.explain(plan);
        }
        return ExplanationBuilder.of(headline(decision), subject(decision), decision)
                .build();
    }

    /**
     * Explains a decision, and says in one line whether it holds whatever the sources turn out to mean.
     *
     * @param robustness the decision by every reading of what the sources leave open
     * @return the explanation of the decision by the rule itself, with the line
     */
    public static Explanation of(Robustness<?> robustness) {
        Explanation explanation = of(robustness.getDecision());
        List<String> lines = new ArrayList<>(explanation.edition);
        lines.add("Unsettled: " + robustness.summary() + ".");
        return new Explanation(explanation.headline, lines, explanation.parts, explanation.sources);
    }

    private static String headline(Decision decision) {
        if (decision instanceof ValuesCheckDecision check) {
            return JoiningWords.headline(check);
        }
        if (decision instanceof JoiningStepsDecision steps) {
            return JoiningWords.headline(steps);
        }
        if (decision instanceof ConcernDecision concern) {
            return EligibilityWords.country(concern.getConcern().getCountry())
                    + (concern.isOfRapidResponse() ? ", Rapid Response: " : ", letter of concern: ")
                    + decision.getVerdict().getLabel();
        }
        if (decision instanceof CaseDecision stage) {
            return EligibilityWords.country(stage.getQuestion().getConcernCase().getCountry()) + ", case on "
                    + stage.getQuestion().getDay() + ": "
                    + decision.getVerdict().getLabel();
        }
        if (decision instanceof StarDecision star) {
            return StarWords.headline(star);
        }
        if (decision instanceof CalendarDecision calendar) {
            PlanSubmission plan = calendar.getSubmission();
            return ofPlan(plan.getMember(), plan.getNumber(), decision);
        }
        if (decision instanceof IrmReportDecision report) {
            ActionPlan plan = report.getReports().getPlan();
            return ofPlan(plan.getMember(), plan.getNumber(), decision);
        }
        if (decision instanceof ParticipationDecision participation) {
            ActionPlan plan = participation.getParticipation().getPlan();
            return ofPlan(plan.getMember(), plan.getNumber(), decision)
                    + Stream.of(ParticipationPhase.values())
                            .map(phase -> phase.getLabel() + ": "
                                    + participation.getVerdict(phase).getLabel())
                            .collect(Collectors.joining(", ", " (", ")"));
        }
        if (decision instanceof ProgrammeDecision programme) {
            return programme.getSubject().describe() + ": "
                    + decision.getVerdict().getLabel();
        }
        if (decision instanceof ProcessDecision process) {
            return ProcessWords.headline(process);
        }
        if (decision instanceof StatusDecision status) {
            return ProcessWords.headline(status);
        }
        return (decision instanceof MeasureDecision ? "Measure: " : "Decision: ")
                + decision.getVerdict().getLabel();
    }

    private static String ofPlan(Member member, int number, Decision decision) {
        return member.getName() + ", action plan " + number + ": "
                + decision.getVerdict().getLabel();
    }

    private static String subject(Decision decision) {
        return decision instanceof ValuesCheckDecision ? JoiningWords.INDICATOR : ExplanationBuilder.CRITERION;
    }

    /**
     * Explains what changed in the eligibility of a country from a year to the next, and why, in the columns of the reports of the
     * Independent Reporting Mechanism: criterion, two years, change, explanation.
     *
     * @param series the eligibility over the years
     * @param year the later of the two years
     * @return the explanation, with a row for each criterion
     * @throws IllegalArgumentException if the series has no such year, or none before it
     */
    public static Explanation of(EligibilitySeries series, int year) {
        return SeriesWords.explain(series, year);
    }

    /**
     * Explains what every rule says of a country, the earliest first, with the edition of each and its sources.
     *
     * @param assessment what the rules say
     * @return the explanation, with a line for each decision and for what was left out
     */
    public static Explanation of(DossierAssessment assessment) {
        return DossierWords.explain(assessment);
    }

    /**
     * Explains the star of a commitment by each report on it.
     *
     * @param star the final star with the decision by each report, also those of reforms
     * @return the explanation, with a section for each report
     */
    public static Explanation of(FinalStar star) {
        return StarWords.explain(star);
    }

    /**
     * Explains a decision on the Steering Committee, and shows who sits where and how balanced it is.
     *
     * @param committee the committee
     * @param decision the decision on it
     * @param targets findings on targets of the caller, as {@link Balance#check} gives them
     * @return the explanation, with a table of the seats and one of the measures of balance
     */
    public static Explanation of(SteeringCommittee committee, CommitteeDecision decision, CommitteeFinding... targets) {
        return CommitteeWords.explain(committee, decision, List.of(targets));
    }

    /**
     * Explains who is elected to the Steering Committee, and says where candidates and votes are from.
     *
     * @param election the election
     * @param decision the decision on it
     * @return the explanation, with a table of the candidates by points
     */
    public static Explanation of(Election election, ElectionDecision decision) {
        return ElectionWords.explain(election, decision);
    }

    /**
     * Explains advice on the eligibility of a country: what must change, what by itself would turn the verdict, and what is still
     * unknown.
     *
     * @param advice the advice
     * @return the explanation, with a section for each
     */
    public static Explanation of(EligibilityAdvice advice) {
        return AdviceWords.explain(advice);
    }

    /**
     * Explains advice by any rule.
     *
     * @param subject what it is on, such as a commitment
     * @param advice the advice
     * @return the explanation, with a section for what must change, what by itself would turn the verdict, and what is still unknown
     */
    public static Explanation of(String subject, Advice<?, ?> advice) {
        return AdviceWords.explain(subject, advice);
    }

    /**
     * {@return the explanation for a terminal: lines of at most 100 characters, or longer only where an address would be broken in
     * two}
     */
    public String text() {
        TextLines lines = new TextLines();
        lines.add("", headline);
        edition.forEach(line -> lines.add("", line));
        parts.forEach(part -> part.addTo(lines));
        sources.addTo(lines);
        return lines.toString();
    }

    /** {@return the explanation in Markdown, a table for each section, and the list of sources} */
    public String markdown() {
        Markdown markdown = new Markdown();
        markdown.heading(2, headline);
        edition.forEach(markdown::paragraph);
        parts.forEach(part -> part.addTo(markdown));
        sources.addTo(markdown);
        return markdown.toString();
    }

    /** Two explanations are equal if they say the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanation explanation
                && text().equals(explanation.text())
                && markdown().equals(explanation.markdown());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /** {@return the explanation as {@link #text()} gives it} */
    @Override
    public String toString() {
        return text();
    }
}
