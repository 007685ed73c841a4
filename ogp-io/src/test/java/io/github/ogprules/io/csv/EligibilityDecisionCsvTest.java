package io.github.ogprules.io.csv;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.Ratio;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityDecisionCsvTest {

    private static final EligibilityRules RULES = EligibilityRules.edition("2014");

    @Test
    void writes_a_header_even_without_decisions() {
        assertThat(EligibilityDecisionCsv.standard().write(List.of())).isEqualTo("""
                        country_code,country,year,edition,assumptions,verdict,min_points,max_points,base,needed,percent,\
                        min_shortfall,max_shortfall,fiscal_transparency_min_points,fiscal_transparency_max_points,\
                        access_to_information_min_points,access_to_information_max_points,asset_disclosure_min_points,\
                        asset_disclosure_max_points,citizen_engagement_min_points,citizen_engagement_max_points
                        """);
    }

    @Test
    void writes_a_row_for_each_decision_with_bounds_and_what_is_not_assessed() {
        EligibilityProfile georgia = EligibilityProfile.builder()
                .country(Country.of("GEO", "Georgia"))
                .year(2014)
                .fiscalTransparency(PublishedPoints.of(4))
                .accessToInformation(PublishedPoints.of(4))
                .assetDisclosure(PublishedPoints.of(4))
                .citizenEngagement(PublishedPoints.of(3))
                .build();
        EligibilityProfile partial = EligibilityProfile.builder()
                .country(Country.of("COD", "Congo, Dem. Rep."))
                .year(2014)
                .fiscalTransparency(Observation.notAssessed())
                .accessToInformation(PublishedPoints.of(0))
                .citizenEngagement(CivilLiberties.parse("0.88"))
                .build();
        EligibilityProfile open = EligibilityProfile.builder()
                .country(Country.of("TUN", "Tunisia"))
                .year(2015)
                .fiscalTransparency(BudgetDocuments.of(Observation.known(true), Observation.unknown()))
                .build();

        assertThat(EligibilityDecisionCsv.standard()
                        .write(List.of(
                                RULES.decide(georgia),
                                RULES.with(THRESHOLD, Ratio.ofPercent(95)).decide(georgia),
                                RULES.decide(partial),
                                RULES.decide(open)))
                        .lines()
                        .skip(1))
                .containsExactly(
                        "GEO,Georgia,2014,2014,,eligible,15,15,16,12,94,0,0,4,4,4,4,4,4,3,3",
                        "GEO,Georgia,2014,2014,eligibility.threshold = 19/20 instead of 3/4,not eligible,15,15,16,16,94,1,1,4,4,4,4,4,4,3,3",
                        "COD,\"Congo, Dem. Rep.\",2014,2014,,not eligible,0,4,12,9,,5,9,not assessed,not assessed,0,0,0,4,0,0",
                        "TUN,Tunisia,2015,2014,,undetermined,2,16,16,12,,0,10,2,4,0,4,0,4,0,4");
    }
}
