package io.github.ogprules.rules.measure;

import io.github.ogprules.model.Citation;
import java.time.LocalDate;

/** Where OGP's measures can be read. */
final class MeasureSources {

    private static final String OGP = "Open Government Partnership";

    /** The month of the export by which the measures of the commitments database are known. */
    static final LocalDate EXPORT = LocalDate.of(2024, 7, 1);

    static final Citation RELEVANCE = glossary("Relevance", "relevance");
    static final Citation EARLY_RESULTS = glossary("Early results", "early-results");

    static final Citation IRELAND_REVIEW = Citation.of(
            "Ireland Action Plan Review 2021-2023",
            OGP,
            "https://www.opengovpartnership.org/documents/ireland-action-plan-review-2021-2023/");

    static final Citation UKRAINE_REVIEW = Citation.of(
            "Ukraine Action Plan Review 2021-2022",
            OGP,
            "https://www.opengovpartnership.org/documents/ukraine-action-plan-review-2021-2022/");

    private MeasureSources() {}

    private static Citation glossary(String term, String page) {
        return Citation.of("Glossary: " + term, OGP, "https://www.opengovpartnership.org/glossary/" + page + "/");
    }
}
