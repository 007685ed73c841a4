package io.github.ogprules.rules.process;

import io.github.ogprules.model.Citation;

/** What the rules on process and membership are cited from. */
final class ProcessSources {

    private static final String OGP = "Open Government Partnership";
    private static final String FREEDOM_INFO = "FreedomInfo.org";

    static final Citation LETTERS_OF_CAUTION = Citation.of(
            "OGP releases 11 letters, caution members",
            FREEDOM_INFO,
            "2014-08",
            "http://www.freedominfo.org/2014/08/ogp-releases-11-letters-caution-members/");

    static final Citation REDEFINING_STANDARDS = Citation.of(
            "OGP redefining standards, suspending members",
            FREEDOM_INFO,
            "2014-03",
            "http://www.freedominfo.org/2014/03/ogp-redefining-standards-suspending-members/");

    static final Citation SIERRA_LEONE = Citation.of(
            "Sierra Leone mid-term report 2016-2018, year 1",
            OGP,
            "https://www.opengovpartnership.org/documents/sierra-leone-mid-term-report-2016-2018-year-1/");

    static final Citation EL_SALVADOR_OUT = Citation.of(
            "El Salvador exits international partnership on open government",
            OGP,
            "https://www.opengovpartnership.org/news/el-salvador-exits-international-partnership-on-open-government/");

    static final Citation MEMBER =
            Citation.of("Glossary: Member", OGP, "https://opengovpartnership.org/glossary/member");

    static final Citation RUSSIA = Citation.of(
            "Russia leaving OGP, provides no explanation",
            FREEDOM_INFO,
            "2013-05",
            "http://freedominfo.org/2013/05/russia-leaving-ogp-provides-no-explanation");

    static final Citation TURKEY_INACTIVE = Citation.of(
            "Turkey made inactive in the Open Government Partnership",
            OGP,
            "https://opengovpartnership.org/news/turkey-made-inactive-in-the-open-government-partnership");

    static final Citation TURKEY_OUT = Citation.of(
            "Government of Turkey leaves the Open Government Partnership",
            OGP,
            "https://www.opengovpartnership.org/news/government-of-turkey-leaves-the-open-government-partnership/");

    static final Citation TRINIDAD_OUT = Citation.of(
            "Open Government Partnership rescinds Trinidad and Tobago's membership",
            OGP,
            "https://opengovpartnership.org/news/open-government-partnership-rescinds-trinidad-and-tobagos-membership");

    static final Citation TANZANIA_OUT = Citation.of(
            "Tanzania withdraws from the OGP",
            OGP,
            "https://www.opengovpartnership.org/news/tanzania-withdraws-from-the-ogp/");

    private ProcessSources() {}
}
