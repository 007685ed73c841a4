package io.github.ogprules.rules.star;

import io.github.ogprules.model.Citation;
import io.github.ogprules.rules.sources.SharedSources;

/** Where the rules of starred commitments can be read. */
final class StarSources {

    private static final String OGP = "Open Government Partnership";

    static final Citation FIRST_STARS = Citation.of(
            "First starred commitments, of the reports on cohort 2",
            "tisne.org",
            "2014-05-27",
            "http://tisne.org/2014/05/27");

    static final Citation STANDARD_UPGRADED = Citation.of(
            "OGP upgrades standard for star-rated commitments",
            "FreedomInfo.org",
            "2015-05-07",
            "http://freedominfo.org/2015/05/ogp-upgrades-standard-for-star-rated-commitments");

    static final Citation BROCHURE = SharedSources.BROCHURE.withSection("Starred commitments");

    static final Citation VERIFIABILITY =
            Citation.of("Glossary: Verifiability", OGP, "https://www.opengovpartnership.org/glossary/verifiability/");

    static final Citation DESIGN_REPORT_2019 =
            report("Mongolia Design Report 2019-2021", "mongolia-design-report-2019-2021/");

    private StarSources() {}

    private static Citation report(String title, String page) {
        return Citation.of(
                title, "Independent Reporting Mechanism", "https://www.opengovpartnership.org/documents/" + page);
    }
}
