package io.github.ogprules.io.csv;

import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.text.Missing;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.PublishedPoints;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a file of eligibility profiles. */
enum ProfileColumn implements CsvColumn {
    COUNTRY_CODE("iso3", "iso2", "iso", "iso_code", "code", "alpha3", "alpha2"),
    COUNTRY("country_name", "name"),
    REGION("ogp_region"),
    YEAR("score_year"),
    EXECUTIVE_BUDGET_PROPOSAL(Scales.YES_NO, "ebp", "executives_budget_proposal", "executive's_budget_proposal"),
    AUDIT_REPORT(Scales.YES_NO, "ar"),
    FISCAL_TRANSPARENCY_POINTS(Scales.POINTS, "ft", "fiscal_transparency", "budget_transparency"),
    ACCESS_TO_INFORMATION_LAW(Scales.YES_NO, "ati_law"),
    CONSTITUTIONAL_PROVISION(Scales.YES_NO, "ati_constitutional_provision"),
    DRAFT_LAW(Scales.YES_NO, "ati_draft_law"),
    ACCESS_TO_INFORMATION_POINTS(Scales.POINTS, "ati", "access_to_information"),
    ASSET_DISCLOSURE_LAW(Scales.YES_NO, "ad_law"),
    ASSET_DISCLOSURE_PUBLIC_ACCESS(Scales.YES_NO, "ad_public_access"),
    ASSET_DISCLOSURE_POINTS(Scales.POINTS, "ad", "asset_disclosure", "asset_declaration"),
    CIVIL_LIBERTIES(CivilLibertiesScale.STANDARD.column(), "v_civil_liberties", "v._civil_liberties"),
    CITIZEN_ENGAGEMENT_POINTS(Scales.POINTS, "ce", "citizen_engagement"),
    CSO_ENTRY_AND_EXIT(Scales.LEVEL, "v2cseeorgs_ord"),
    CSO_REPRESSION(Scales.LEVEL, "v2csreprss_ord");

    private final Optional<ColumnScale> scale;
    private final List<String> aliases;

    ProfileColumn(String... aliases) {
        this.scale = Optional.empty();
        this.aliases = List.of(aliases);
    }

    ProfileColumn(ColumnScale scale, String... aliases) {
        this.scale = Optional.of(scale);
        this.aliases = List.of(aliases);
    }

    /** The numbers that its cells can hold, if it holds any. */
    Optional<ColumnScale> scale() {
        return scale;
    }

    /** Whether a cell of the column may hold a text, so that it stands in its place. */
    boolean mayHold(String text) {
        return Missing.find(text).isPresent()
                || switch (this) {
                    case COUNTRY_CODE, COUNTRY -> isRead(text, Country::parse);
                    case REGION -> isRead(text, words -> CodeList.parse(Region.class, words));
                    case YEAR -> Cells.isYear(text);
                    default ->
                        scale.filter(numbers -> numbers.includes(text)).isPresent()
                                || (scale.equals(Optional.of(Scales.YES_NO)) && isRead(text, Cells::yesOrNo));
                };
    }

    private static boolean isRead(String text, Function<String, ?> parse) {
        try {
            return parse.apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }

    /** The scales that several columns share; an enum has no constants of its own before its values. */
    private static final class Scales {
        static final ColumnScale YES_NO = ColumnScale.steps(1, "yes or no, or 1 or 0");
        static final ColumnScale POINTS =
                ColumnScale.steps(PublishedPoints.MAXIMUM, "points from 0 to " + PublishedPoints.MAXIMUM);
        static final ColumnScale LEVEL =
                ColumnScale.steps(CivicSpace.HIGHEST_LEVEL, "a level from 0 to " + CivicSpace.HIGHEST_LEVEL);
    }
}
