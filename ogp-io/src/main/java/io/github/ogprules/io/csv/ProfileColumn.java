package io.github.ogprules.io.csv;

import java.util.List;

/** The columns of a file of eligibility profiles. */
enum ProfileColumn implements CsvColumn {
    COUNTRY_CODE("iso3", "iso2", "iso", "iso_code", "code", "alpha3", "alpha2"),
    COUNTRY("country_name", "name"),
    REGION("ogp_region"),
    YEAR("score_year"),
    EXECUTIVE_BUDGET_PROPOSAL("ebp", "executives_budget_proposal", "executive's_budget_proposal"),
    AUDIT_REPORT("ar"),
    FISCAL_TRANSPARENCY_POINTS("ft", "fiscal_transparency", "budget_transparency"),
    ACCESS_TO_INFORMATION_LAW("ati_law"),
    CONSTITUTIONAL_PROVISION("ati_constitutional_provision"),
    DRAFT_LAW("ati_draft_law"),
    ACCESS_TO_INFORMATION_POINTS("ati", "access_to_information"),
    ASSET_DISCLOSURE_LAW("ad_law"),
    ASSET_DISCLOSURE_PUBLIC_ACCESS("ad_public_access"),
    ASSET_DISCLOSURE_POINTS("ad", "asset_disclosure"),
    CIVIL_LIBERTIES,
    CITIZEN_ENGAGEMENT_POINTS("ce", "citizen_engagement"),
    CSO_ENTRY_AND_EXIT("v2cseeorgs_ord"),
    CSO_REPRESSION("v2csreprss_ord");

    private final List<String> aliases;

    ProfileColumn(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
