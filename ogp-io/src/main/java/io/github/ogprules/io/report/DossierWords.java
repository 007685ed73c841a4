package io.github.ogprules.io.report;

import io.github.ogprules.io.report.ExplanationBuilder.Column;
import io.github.ogprules.io.report.ExplanationBuilder.Section;
import io.github.ogprules.rules.dossier.DossierAssessment;
import io.github.ogprules.rules.dossier.DossierDeadline;
import io.github.ogprules.rules.dossier.DossierEntry;
import java.util.List;

/** What every rule says of a country in words. */
final class DossierWords {

    private DossierWords() {}

    static Explanation explain(DossierAssessment assessment) {
        String status = assessment
                .findStatus()
                .map(decision -> ": " + decision.getVerdict().getLabel())
                .orElse("");
        ExplanationBuilder explanation = new ExplanationBuilder(
                EligibilityWords.country(assessment.getDossier().getCountry()) + " on " + assessment.getDay() + status);
        Section entries = explanation.section(
                "",
                Column.of("When"),
                Column.of("Question"),
                Column.of("About", "about"),
                Column.of("Answer", "answer"),
                Column.of("Source", "source"));
        for (DossierEntry entry : assessment.getEntries()) {
            entries.add(
                    entry.when().describe(),
                    entry.question().getLabel(),
                    entry.about(),
                    entry.decision().summary(),
                    explanation.marks(entry.decision().getEdition().getCitations()));
        }
        addDeadlines(assessment.findDeadlines(), explanation);
        if (!assessment.getLeftOut().isEmpty()) {
            Section leftOut = explanation.section("Left out", Column.of("What"));
            assessment.getLeftOut().forEach(leftOut::add);
        }
        return explanation.build();
    }

    private static void addDeadlines(List<DossierDeadline> deadlines, ExplanationBuilder explanation) {
        if (deadlines.isEmpty()) {
            return;
        }
        Section section = explanation.section(
                "To come or missing",
                Column.of("By"),
                Column.of("Action plan"),
                Column.of("What"),
                Column.of("Required", "required"),
                Column.of("Observed", "observed"),
                Column.of("Source", "source"));
        for (DossierDeadline deadline : deadlines) {
            section.add(
                    deadline.day().describe(),
                    "action plan " + deadline.number(),
                    deadline.finding().getCriterion().getLabel(),
                    deadline.finding().getRequirement().getText(),
                    FindingWords.observed(deadline.finding()),
                    explanation.source(deadline.finding().getRequirement()));
        }
    }
}
