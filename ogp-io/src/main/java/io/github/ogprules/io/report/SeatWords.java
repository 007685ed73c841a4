package io.github.ogprules.io.report;

import io.github.ogprules.io.report.ExplanationBuilder.Column;
import io.github.ogprules.io.report.ExplanationBuilder.Section;
import io.github.ogprules.model.committee.CommitteeMember;
import io.github.ogprules.rules.committee.SeatPlan;
import java.util.List;
import java.util.stream.Collectors;

/** Plans for seats of the Steering Committee in words. */
final class SeatWords {

    private SeatWords() {}

    static Explanation explain(SeatPlan plan) {
        ExplanationBuilder explanation = new ExplanationBuilder(
                "Plan for seats of the Steering Committee: " + plan.getVerdict().getLabel(), plan.getEdition());
        explanation.findings("", CommitteeWords.RULE, plan.getFindings(), CommitteeWords::name);
        Section sets = explanation.section("Sets of candidates", Column.of("Sets"), Column.of("Which"));
        sets.add("In order", plan.getNumberOfSets().toString());
        plan.getBest()
                .ifPresent(best -> sets.add(
                        "Most even",
                        best.stream().map(CommitteeMember::getName).collect(Collectors.joining("; "))
                                + plan.getEvenness()
                                        .map(evenness -> " (evenness " + evenness.toPlainString() + ")")
                                        .orElse("")));
        add("Of unknown group", plan.getUnmeasured(), sets);
        add("Set aside", plan.getSetAside(), sets);
        return explanation.build();
    }

    private static void add(String what, List<String> names, Section sets) {
        if (!names.isEmpty()) {
            sets.add(what, String.join("; ", names));
        }
    }
}
