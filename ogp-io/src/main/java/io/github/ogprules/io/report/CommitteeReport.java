package io.github.ogprules.io.report;

import io.github.ogprules.io.report.Explanation.Column;
import io.github.ogprules.io.report.Explanation.Section;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.committee.CivilSocietyMember;
import io.github.ogprules.model.committee.CoChairRole;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.model.committee.Constituency;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.committee.Balance;
import io.github.ogprules.rules.committee.CommitteeCriterion;
import io.github.ogprules.rules.committee.CommitteeDecision;
import io.github.ogprules.rules.committee.CommitteeFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes Steering Committees for people: who sits where, whether the rules are followed, and how balanced it is; in English and the
 * same under every default locale.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitteeReport {

    private static final CommitteeReport STANDARD = new CommitteeReport();

    private CommitteeReport() {}

    /**
     * The report.
     *
     * @return the one report
     */
    public static CommitteeReport standard() {
        return STANDARD;
    }

    /**
     * A committee with the decision on it, for a terminal.
     *
     * @param committee the committee
     * @param decision the decision on it
     * @return lines of at most 100 characters: a table of the seats, the findings, the measures of balance, the sources
     */
    public String text(SteeringCommittee committee, CommitteeDecision decision) {
        return text(committee, decision, List.of());
    }

    /**
     * A committee with the decision on it and how balanced it is against targets, for a terminal.
     *
     * @param committee the committee
     * @param decision the decision on it
     * @param targets findings on targets of the caller, as {@link Balance#check} gives them
     * @return as {@link #text(SteeringCommittee, CommitteeDecision)}, with a section on the targets
     */
    public String text(SteeringCommittee committee, CommitteeDecision decision, List<CommitteeFinding> targets) {
        return explanation(committee, decision, targets).text();
    }

    /**
     * A committee with the decision on it, in Markdown.
     *
     * @param committee the committee
     * @param decision the decision on it
     * @return a heading, a table of the seats, one of the findings, one of the measures of balance, and the list of sources
     */
    public String markdown(SteeringCommittee committee, CommitteeDecision decision) {
        return markdown(committee, decision, List.of());
    }

    /**
     * A committee with the decision on it and how balanced it is against targets, in Markdown.
     *
     * @param committee the committee
     * @param decision the decision on it
     * @param targets findings on targets of the caller, as {@link Balance#check} gives them
     * @return as {@link #markdown(SteeringCommittee, CommitteeDecision)}, with a table of the targets
     */
    public String markdown(SteeringCommittee committee, CommitteeDecision decision, List<CommitteeFinding> targets) {
        return explanation(committee, decision, targets).markdown();
    }

    /**
     * The seats of a committee as a picture: a half circle with one dot a seat, governments on the left and civil society on the
     * right, coloured by region and lettered, so that colours are not needed; with a legend, a title and a description for those who
     * do not see it. Its writing is dark on light ground and light where whoever looks at it prefers a dark one.
     *
     * @param committee the committee
     * @return an SVG document; a committee without a seat gives one without dots
     */
    public String svg(SteeringCommittee committee) {
        return new Hemicycle(committee).svg();
    }

    private static Explanation explanation(
            SteeringCommittee committee, CommitteeDecision decision, List<CommitteeFinding> targets) {
        Explanation explanation = new Explanation(
                "Steering Committee of " + committee.getDate() + ": "
                        + decision.getVerdict().getLabel(),
                decision.getEdition());
        addSeats(committee, explanation);
        explanation.findings(
                "Findings",
                "Rule",
                decision.getFindings().stream()
                        .filter(finding -> !isBlank(finding))
                        .toList(),
                CommitteeWords::name,
                CommitteeWords::observed);
        addBlank(decision, explanation);
        explanation.table("Balance", BalanceRows.HEADER, BalanceRows.of(committee));
        if (!targets.isEmpty()) {
            explanation.findings(
                    "Balance against targets",
                    "Target",
                    targets,
                    CommitteeFinding::getSubject,
                    CommitteeWords::observed);
        }
        return explanation;
    }

    /** Whether nothing at all is known of what a finding is about. */
    private static boolean isBlank(CommitteeFinding finding) {
        return finding.getOutcome() == Outcome.UNDETERMINED
                && finding.getCounted().isEmpty()
                && finding.getObserved()
                        .filter(observed -> observed.getMin() > 0)
                        .isEmpty();
    }

    private static void addBlank(CommitteeDecision decision, Explanation explanation) {
        Map<Blank, List<String>> blank = new LinkedHashMap<>();
        decision.getFindings().stream()
                .filter(CommitteeReport::isBlank)
                .forEach(finding -> blank.computeIfAbsent(
                                new Blank(
                                        finding.getCriterion(),
                                        finding.getRequirement().getText(),
                                        explanation.source(finding.getRequirement())),
                                rule -> new ArrayList<>())
                        .add(finding.getSubject()));
        if (blank.isEmpty()) {
            return;
        }
        Section section = explanation.section(
                "Undetermined, as nothing is known of it",
                Column.of("Rule"),
                Column.of("Of", "of"),
                Column.of("Required", "required"),
                Column.of("Source", "source"));
        blank.forEach((rule, subjects) ->
                section.add(rule.criterion().getLabel(), String.join("; ", subjects), rule.required(), rule.source()));
    }

    /** What findings that say nothing have in common. */
    private record Blank(CommitteeCriterion criterion, String required, String source) {}

    private static void addSeats(SteeringCommittee committee, Explanation explanation) {
        List<SeatingPlan.Seat> seats = SeatingPlan.of(committee);
        boolean terms = seats.stream()
                .flatMap(seat -> seat.member().stream())
                .anyMatch(member -> member.getTerm().isPresent());
        boolean roles = seats.stream()
                .flatMap(seat -> seat.member().stream())
                .anyMatch(member -> member.getCoChairRole().isKnown());
        explanation.table(
                "Seats: "
                        + Stream.of(Constituency.values())
                                .map(constituency -> count(committee, constituency))
                                .reduce((first, second) -> first + "; " + second)
                                .orElse(""),
                columns(terms, roles, "Constituency", "Region", "Member", "Term", "Co-chair"),
                seats.stream()
                        .map(seat -> columns(
                                terms,
                                roles,
                                seat.constituency().getLabel(),
                                seat.regionLabel(),
                                seat.member().map(CommitteeReport::name).orElse("vacant"),
                                seat.member()
                                        .flatMap(CommitteeMember::getTerm)
                                        .map(CommitteeReport::term)
                                        .orElse(""),
                                seat.member()
                                        .map(CommitteeMember::getCoChairRole)
                                        .map(CommitteeReport::role)
                                        .orElse("")))
                        .toList());
    }

    private static List<String> columns(
            boolean terms, boolean roles, String constituency, String region, String member, String term, String role) {
        return Stream.of(
                        Stream.of(constituency, region, member),
                        terms ? Stream.of(term) : Stream.<String>empty(),
                        roles ? Stream.of(role) : Stream.<String>empty())
                .flatMap(cells -> cells)
                .toList();
    }

    private static String count(SteeringCommittee committee, Constituency constituency) {
        String vacant = committee.getVacantSeats(constituency).isPresent()
                ? String.valueOf(committee.getVacantSeats(constituency).getAsInt())
                : "unknown";
        return constituency.getLabel() + " "
                + committee.getMembers(constituency).size() + ", vacant " + vacant;
    }

    private static String name(CommitteeMember member) {
        return member instanceof CivilSocietyMember person
                ? person.getName() + ", " + person.getOrganisation()
                : member.getName();
    }

    private static String term(Term term) {
        return day(term.getStart()) + " to " + day(term.findLastDay())
                + (term.getNumber().isPresent() ? " (" + term.getNumber().getAsInt() + ")" : "");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("?");
    }

    private static String role(Observation<CoChairRole> role) {
        return role.findValue()
                .map(known -> switch (known) {
                    case NONE -> "no";
                    case INCOMING -> "incoming";
                    case LEAD -> "lead";
                })
                .orElse(role.toString());
    }
}
