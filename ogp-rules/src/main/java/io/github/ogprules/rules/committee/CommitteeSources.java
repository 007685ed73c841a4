package io.github.ogprules.rules.committee;

import io.github.ogprules.model.Citation;
import io.github.ogprules.rules.sources.SharedSources;

/** Where the rules on the Steering Committee can be read. */
final class CommitteeSources {

    private static final String OGP = "Open Government Partnership";
    private static final String FREEDOMINFO = "FreedomInfo.org";
    private static final String IDFI = "Institute for Development of Freedom of Information";

    static final Citation ARTICLES =
            ogp("Articles of Governance", "https://www.opengovpartnership.org/articles-of-governance/");

    static final Citation PLANS_FOR_ELECTED_COMMITTEE = Citation.of(
            "OGP makes plans for elected steering committee",
            FREEDOMINFO,
            "2011-12",
            "http://freedominfo.org/2011/12/ogp-makes-plans-for-elected-steering-committee");

    static final Citation ANOTHER_AFRICAN_MEMBER = Citation.of(
            "OGP to add another African member to steering group",
            FREEDOMINFO,
            "2012-02",
            "http://freedominfo.org/2012/02/ogp-to-add-another-african-member-to-steering-group");

    static final Citation ROTATION_NOTE_2012 = ogp(
            "Rotation note for consultation",
            "https://www.scribd.com/document/110987325/Rotation-Note-for-Consultation");

    static final Citation ELECTIONS_2014_SET = Citation.of(
            "OGP sets 2014 elections for new government leaders",
            FREEDOMINFO,
            "2013-05",
            "http://freedominfo.org/2013/05/ogp-sets-2014-elections-for-new-government-leaders");

    static final Citation FIVE_REGIONS = Citation.of(
            "Elections of OGP Steering Committee and Georgia",
            IDFI,
            "https://idfi.ge:443/en/elections-of-ogp-steering-committee-and-georgia");

    static final Citation NEW_MEMBERS_2014 = Citation.of(
            "OGP announces new steering committee members",
            FREEDOMINFO,
            "2014-08",
            "http://freedominfo.org/2014/08/ogp-announces-new-steering-committee-members");

    static final Citation GEORGIA_ELECTED = Citation.of(
            "Georgia elected to the OGP Steering Committee",
            IDFI,
            "https://idfi.ge/en/georgia_elected_ogp_steeting_committee");

    static final Citation MEMBERS_2014 = ogp(
            "Steering Committee from October 2014",
            "https://www.opengovpartnership.org/about/team/steering-committee/2716-2/");

    static final Citation MEMBERS_2015 = ogp(
            "Steering Committee from October 2015",
            "https://www.opengovpartnership.org/about/who-we-are/steering-committee/2766-2/");

    static final Citation BROCHURE = SharedSources.BROCHURE.withSection("Steering Committee");

    static final Citation ELECTION_2017 = ogp(
            "Steering Committee: rotation note and election results of 2017",
            "https://opengovpartnership.org/working_group_page/ogp-steering-committee-2017-rotation-note-and-election-results");

    static final Citation ELECTION_2018 = ogp(
            "2018 government Steering Committee elections",
            "https://opengovpartnership.org/about/who-we-are/steering-committee/2018-government-steering-committee-elections-2");

    static final Citation ELECTION_2019 = ogp(
            "2019 government Steering Committee elections",
            "https://www.opengovpartnership.org/about/who-we-are/steering-committee/2019-government-steering-committee-elections-2/");

    static final Citation ELECTION_2020 = ogp(
            "2020 government Steering Committee elections",
            "https://www.opengovpartnership.org/about/team/steering-committee/2020-government-steering-committee-elections/");

    static final Citation ELECTION_2023 = ogp(
            "2023 government Steering Committee elections",
            "https://www.opengovpartnership.org/about/who-we-are/steering-committee/2023-government-steering-committee-elections/");

    static final Citation ELECTION_2024 = ogp(
            "2024 government Steering Committee elections",
            "https://opengovpartnership.org/about/who-we-are/steering-committee/2024-government-steering-committee-elections");

    static final Citation SELECTION_2020 = ogp(
            "2020 civil society Steering Committee selection",
            "https://www.opengovpartnership.org/about/team/steering-committee/2020-civil-society-steering-committee-selection/");

    static final Citation CIVIL_SOCIETY_CANDIDATES_2022 = ogp(
            "Civil society candidates for the Steering Committee, 2022",
            "https://opengovpartnership.org/civil-society-candidates-for-the-steering-committee-2022");

    static final Citation SELECTION_2024 = ogp(
            "2024 civil society Steering Committee selection",
            "https://opengovpartnership.org/about/who-we-are/steering-committee/2024-civil-society-steering-committee-selection");

    static final Citation STEERING_COMMITTEE = ogp("Steering Committee", "https://www.opengovpartnership.org/?p=29582");

    static final Citation COMPOSITION = ogp(
            "Composition of the Steering Committee",
            "https://www.opengovpartnership.org/about/who-we-are/steering-committee/sc-composition");

    static final Citation ABOUT_2024 = Citation.of(
            "About the Steering Committee",
            OGP,
            "2024",
            "https://opengovpartnership.org/about/who-we-are/steering-committee/about-the-steering-committee");

    static final Citation GLOSSARY_MEMBER = ogp("Glossary: member", "https://opengovpartnership.org/glossary/member");

    private CommitteeSources() {}

    private static Citation ogp(String title, String url) {
        return Citation.of(title, OGP, url);
    }
}
