package io.github.ogprules.io.report;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.rules.star.FinalStar;
import io.github.ogprules.rules.star.StarComparison;
import io.github.ogprules.rules.star.StarDecision;
import java.util.List;

/** Stars of commitments in words. */
final class StarWords {

    private StarWords() {}

    static Explanation explain(FinalStar star) {
        ExplanationBuilder explanation = new ExplanationBuilder(name(star.getCommitment()) + ": "
                + star.getVerdict().getLabel()
                + star.findChange()
                        .map(change -> ", from mid-term to the end of term " + change.getLabel())
                        .orElse(""));
        star.getDecisions().forEach(decision -> explanation.decision(headline(decision), decision));
        return explanation.build();
    }

    /** Published stars that come out otherwise. */
    static Explanation explain(List<StarComparison> different) {
        ExplanationBuilder explanation =
                new ExplanationBuilder("Published stars that come out otherwise: " + different.size());
        different.forEach(comparison -> add(comparison, explanation));
        return explanation.build();
    }

    private static void add(StarComparison comparison, ExplanationBuilder explanation) {
        String column = name(comparison.getCommitment()) + ", column \""
                + comparison.getColumn().getLabel() + "\": published " + published(comparison) + ", computed ";
        comparison
                .getDecision()
                .ifPresentOrElse(
                        decision -> explanation.decision(column + result(decision), decision),
                        () -> explanation.section(
                                column + comparison.getComputed().getLabel()));
    }

    private static String published(StarComparison comparison) {
        return comparison.getPublished().equals(Observation.known(true)) ? "starred" : "not starred";
    }

    /** The report, and what came out by it. */
    static String headline(StarDecision decision) {
        return decision.getReport().getKind().getLabel() + ": " + result(decision);
    }

    private static String result(StarDecision decision) {
        return decision.getVerdict().getLabel()
                + decision.findBindingConstraint()
                        .map(constraint -> ", first failing " + constraint.getLabel())
                        .orElse("");
    }

    static String name(Commitment commitment) {
        String number = commitment
                .getNumber()
                .map(CommitmentNumber::getText)
                .map(text -> text + " ")
                .orElse("");
        String title = commitment.getTitle().strip();
        return commitment.getPlan().getMember().getName() + " "
                + commitment.getPlan().getNumber() + "/"
                + (title.startsWith(number.strip()) ? "" : number) + title
                + commitment.getId().map(id -> " (" + id + ")").orElse("");
    }
}
