package io.github.ogprules.model.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EligibilityProfileTest {

    private static final Country GEORGIA = Country.of("GEO", "Georgia");

    private static EligibilityProfile.Builder georgia2014() {
        return EligibilityProfile.builder().country(GEORGIA).year(2014);
    }

    @Nested
    class What_is_not_said {

        @Test
        void is_unknown() {
            EligibilityProfile profile = georgia2014().build();

            assertThat(profile.getFiscalTransparency()).isEqualTo(Observation.unknown());
            assertThat(profile.getAccessToInformation()).isEqualTo(Observation.unknown());
            assertThat(profile.getAssetDisclosure()).isEqualTo(Observation.unknown());
            assertThat(profile.getCitizenEngagement()).isEqualTo(Observation.unknown());
            assertThat(profile.getCivicSpace()).isEqualTo(Observation.unknown());
        }

        @Test
        void cannot_be_country_and_year() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> EligibilityProfile.builder().build())
                    .withMessageContaining("country")
                    .withMessageContaining("year");
        }
    }

    @Nested
    class What_is_said {

        @Test
        void is_known() {
            EligibilityProfile profile = georgia2014()
                    .fiscalTransparency(BudgetDocuments.of(true, true))
                    .accessToInformation(AccessToInformationInstruments.lawInPlace())
                    .assetDisclosure(AssetDisclosureLaw.lawWithPublicAccess())
                    .citizenEngagement(CivilLiberties.parse("5.88"))
                    .civicSpace(CivicSpace.of(3, 4))
                    .build();

            assertThat(profile.getCountry()).isEqualTo(GEORGIA);
            assertThat(profile.getYear()).isEqualTo(2014);
            assertThat(profile.getFiscalTransparency()).isEqualTo(Observation.known(BudgetDocuments.of(true, true)));
            assertThat(profile.getAccessToInformation())
                    .isEqualTo(Observation.known(AccessToInformationInstruments.lawInPlace()));
            assertThat(profile.getAssetDisclosure())
                    .isEqualTo(Observation.known(AssetDisclosureLaw.lawWithPublicAccess()));
            assertThat(profile.getCitizenEngagement()).isEqualTo(Observation.known(CivilLiberties.parse("5.88")));
            assertThat(profile.getCivicSpace()).isEqualTo(Observation.known(CivicSpace.of(3, 4)));
        }

        @Test
        void may_be_that_a_criterion_is_not_assessed() {
            EligibilityProfile profile = georgia2014()
                    .fiscalTransparency(Observation.notAssessed())
                    .civicSpace(Observation.notAssessed())
                    .build();

            assertThat(profile.getFiscalTransparency()).isEqualTo(Observation.notAssessed());
            assertThat(profile.getCivicSpace()).isEqualTo(Observation.notAssessed());
            assertThat(profile).isNotEqualTo(georgia2014().build());
        }

        @Test
        void can_be_changed_in_a_copy() {
            EligibilityProfile published = georgia2014()
                    .fiscalTransparency(BudgetDocuments.of(true, true))
                    .build();

            assertThat(published.withFiscalTransparency(Observation.known(BudgetDocuments.of(true, false))))
                    .isEqualTo(georgia2014()
                            .fiscalTransparency(BudgetDocuments.of(true, false))
                            .build());
        }
    }

    @Nested
    class The_year {

        @ParameterizedTest
        @ValueSource(ints = {1000, 2010, 2011, 2023, 9999})
        void has_four_digits(int year) {
            assertThat(georgia2014().year(year).build().getYear()).isEqualTo(year);
        }

        @ParameterizedTest
        @ValueSource(ints = {Integer.MIN_VALUE, -2014, 0, 14, 999, 10_000, 20_140, Integer.MAX_VALUE})
        void is_refused_otherwise(int year) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> georgia2014().year(year).build())
                    .withMessage("year " + year + ": expected a year of four digits");
        }
    }
}
