package io.github.ogprules.rules.measure;

import io.github.ogprules.model.Citation;
import java.net.URI;
import java.time.LocalDate;

/** Where OGP's measures can be read. */
final class MeasureSources {

    private static final String OGP = "Open Government Partnership";

    /** The month of the export by which the measures of the commitments database are known. */
    static final LocalDate EXPORT = LocalDate.of(2024, 7, 1);

    static final Citation DATABASE_2024 = Citation.of(
            "Commitments database, export of 2024", OGP, "2024-07", "https://github.com/g0v/ogp-commitments");

    static final Citation EXPLORER = Citation.builder()
            .title("OGP Explorer and its commitments databases of 2015 to 2017")
            .publisher(OGP)
            .url(URI.create("https://github.com/Vizzuality/ogp"))
            .build();

    static final Citation COMPLETION = glossary("Completion", "completion");
    static final Citation RELEVANCE = glossary("Relevance", "relevance");
    static final Citation EARLY_RESULTS = glossary("Early results", "early-results");

    static final Citation ACTION_PLAN_REVIEW = Citation.builder()
            .title("Independent Reporting Mechanism: Action Plan Review")
            .publisher(OGP)
            .url(URI.create(
                    "https://www.opengovpartnership.org/documents/independent-reporting-mechanism-action-plan-review/"))
            .build();

    static final Citation IRELAND_REVIEW = Citation.builder()
            .title("Ireland Action Plan Review 2021-2023")
            .publisher(OGP)
            .url(URI.create("https://www.opengovpartnership.org/documents/ireland-action-plan-review-2021-2023/"))
            .build();

    static final Citation UKRAINE_REVIEW = Citation.builder()
            .title("Ukraine Action Plan Review 2021-2022")
            .publisher(OGP)
            .url(URI.create("https://www.opengovpartnership.org/documents/ukraine-action-plan-review-2021-2022/"))
            .build();

    private MeasureSources() {}

    private static Citation glossary(String term, String page) {
        return Citation.builder()
                .title("Glossary: " + term)
                .publisher(OGP)
                .url(URI.create("https://www.opengovpartnership.org/glossary/" + page + "/"))
                .build();
    }
}
