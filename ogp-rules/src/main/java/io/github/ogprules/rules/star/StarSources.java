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

    static final Citation RAISE_THE_BAR = Citation.of(
            "Raise the Bar: what makes a starred commitment",
            OGP,
            "2015",
            "https://www.opengovpartnership.org/?p=3699");

    static final Citation STANDARD_UPGRADED = Citation.of(
            "OGP upgrades standard for star-rated commitments",
            "FreedomInfo.org",
            "2015-05-07",
            "http://freedominfo.org/2015/05/ogp-upgrades-standard-for-star-rated-commitments");

    static final Citation BROCHURE = SharedSources.BROCHURE.withSection("Starred commitments");

    static final Citation VERIFIABILITY =
            Citation.of("Glossary: Verifiability", OGP, "https://www.opengovpartnership.org/glossary/verifiability/");

    static final Citation MID_TERM_REPORT =
            report("Ireland Mid-Term Report 2016-2018", "ireland-mid-term-report-2016-2018-year-1/");

    static final Citation DESIGN_REPORT_2018 =
            report("Canada Design Report 2018-2020", "canada-design-report-2018-2020/");

    static final Citation DESIGN_REPORT_2019 =
            report("Mongolia Design Report 2019-2021", "mongolia-design-report-2019-2021/");

    static final Citation IMPLEMENTATION_REPORT =
            report("Nigeria Implementation Report 2017-2019", "nigeria-implementation-report-2017-2019");

    private StarSources() {}

    private static Citation report(String title, String page) {
        return Citation.of(
                title, "Independent Reporting Mechanism", "https://www.opengovpartnership.org/documents/" + page);
    }
}
