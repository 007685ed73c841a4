package io.github.ogprules.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeMemberTest {

    @Nested
    class A_government {

        private static final Country GEORGIA = Country.of("GEO", "Georgia", Region.EUROPE);

        @Test
        void is_named_by_its_country() {
            GovernmentMember georgia = GovernmentMember.of(GEORGIA, Region.ASIA_PACIFIC);

            assertThat(georgia.getName()).isEqualTo("Georgia");
            assertThat(georgia.getConstituency()).isEqualTo(Constituency.GOVERNMENT);
        }

        @Test
        void counts_for_its_electoral_region_whatever_its_region_elsewhere() {
            assertThat(GovernmentMember.of(GEORGIA, Region.ASIA_PACIFIC).findRegion())
                    .contains(Region.ASIA_PACIFIC);
            assertThat(GovernmentMember.builder().country(GEORGIA).build().findRegion())
                    .isEmpty();
        }

        @Test
        void is_unknown_in_everything_that_is_not_said() {
            GovernmentMember georgia =
                    GovernmentMember.builder().country(GEORGIA).build();

            assertThat(georgia.getElectoralRegion()).isEmpty();
            assertThat(georgia.getTerm()).isEmpty();
            assertThat(georgia.getCoChairRole()).isEqualTo(Observation.unknown());
            assertThat(georgia.getStatus()).isEqualTo(Observation.unknown());
        }

        @Test
        void has_what_is_said() {
            GovernmentMember georgia = GovernmentMember.builder()
                    .country(GEORGIA)
                    .coChairRole(CoChairRole.LEAD)
                    .status(MembershipStatus.ACTIVE)
                    .build();

            assertThat(georgia.getCoChairRole()).isEqualTo(Observation.known(CoChairRole.LEAD));
            assertThat(georgia.getStatus()).isEqualTo(Observation.known(MembershipStatus.ACTIVE));
        }
    }

    @Nested
    class A_person_from_civil_society {

        @Test
        void is_unknown_in_everything_that_is_not_said() {
            CivilSocietyMember person = CivilSocietyMember.of("Manish Bapna", "World Resources Institute");

            assertThat(person.getConstituency()).isEqualTo(Constituency.CIVIL_SOCIETY);
            assertThat(person.getOrganisation()).isEqualTo("World Resources Institute");
            assertThat(person.getGender()).isEqualTo(Observation.unknown());
            assertThat(person.getSector()).isEqualTo(Observation.unknown());
            assertThat(person.getCountry()).isEmpty();
            assertThat(person.findRegion()).isEmpty();
            assertThat(person.getTerm()).isEmpty();
            assertThat(person.getCoChairRole()).isEqualTo(Observation.unknown());
        }

        @Test
        void has_what_is_said_in_the_words_of_the_source() {
            CivilSocietyMember person = CivilSocietyMember.builder()
                    .name("Nikhil Dey / Aruna Roy")
                    .organisation("MKSS")
                    .gender("M/F")
                    .sector("rural workers")
                    .country(Country.of("IND", "India", Region.ASIA_PACIFIC))
                    .coChairRole(CoChairRole.NONE)
                    .build();

            assertThat(person.getName()).isEqualTo("Nikhil Dey / Aruna Roy");
            assertThat(person.getGender()).isEqualTo(Observation.known("M/F"));
            assertThat(person.getSector()).isEqualTo(Observation.known("rural workers"));
            assertThat(person.findRegion()).contains(Region.ASIA_PACIFIC);
            assertThat(person.getCoChairRole()).isEqualTo(Observation.known(CoChairRole.NONE));
        }

        @Test
        void may_be_based_in_a_country_of_unknown_region() {
            assertThat(CivilSocietyMember.of("Eka Gigauri", "Transparency International Georgia")
                            .withCountry(Country.of("GEO", "Georgia"))
                            .findRegion())
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "unknown", "not assessed"})
        void has_no_gender_or_sector_without_words(String blank) {
            CivilSocietyMember.Builder person =
                    CivilSocietyMember.builder().name("A").organisation("B");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> person.gender(blank).build())
                    .withMessage("gender '" + blank + "': expected words; what nobody states is unknown");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> person.gender("F").sector(blank).build())
                    .withMessage("sector '" + blank + "': expected words; what nobody states is unknown");
        }
    }
}
