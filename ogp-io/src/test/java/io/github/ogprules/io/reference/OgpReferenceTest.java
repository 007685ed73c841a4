package io.github.ogprules.io.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.CountryCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OgpReferenceTest {

    private static List<String> names(ReferenceList list) {
        return OgpReference.of(list).stream().map(ReferenceFact::getName).toList();
    }

    /** What OGP's brochure of 2016 counts; of the seven multilateral partners sources name six, of the two Ambassadors six later. */
    @ParameterizedTest
    @CsvSource({
        "FOUNDER, 8",
        "SUBNATIONAL_PIONEER, 15",
        "MULTILATERAL_PARTNER, 6",
        "AMBASSADOR, 6",
        "REGIONAL_CHAMPION, 4"
    })
    void lists_as_many_as_the_brochure_counts_or_sources_name(ReferenceList list, int facts) {
        assertThat(names(list)).hasSize(facts).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void has_a_source_for_each_fact(ReferenceList list) {
        assertThat(OgpReference.of(list))
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.getCitation().getTitle()).isNotBlank());
    }

    @Test
    void lists_every_fact_once() {
        assertThat(OgpReference.all())
                .doesNotHaveDuplicates()
                .hasSize(Stream.of(ReferenceList.values())
                        .mapToInt(list -> OgpReference.of(list).size())
                        .sum());
    }

    @Nested
    class Working_groups {

        @Test
        void are_six_each_led_by_a_government_and_a_civil_society_organisation() {
            Map<String, List<ReferenceFact>> groups = OgpReference.of(ReferenceList.WORKING_GROUP_LEAD).stream()
                    .collect(Collectors.groupingBy(lead -> lead.getGroup().orElseThrow()));

            assertThat(groups).hasSize(6).allSatisfy((group, leads) -> {
                assertThat(leads).anyMatch(lead -> lead.getCountry().isPresent());
                assertThat(leads).anyMatch(lead -> lead.getCountry().isEmpty());
            });
        }
    }

    @Nested
    class Awards {

        @Test
        void rank_the_winners_of_2014_and_2015() {
            assertThat(OgpReference.of(ReferenceList.AWARD_WINNER))
                    .filteredOn(winner -> winner.getYear().getAsInt() < 2016)
                    .extracting(winner -> winner.getYear().getAsInt() + " "
                            + winner.getRank().getAsInt() + " "
                            + winner.getCountry().orElseThrow().getCode())
                    .startsWith("2014 1 DNK", "2014 2 MNE", "2014 3 PHL")
                    .endsWith("2015 1 URY", "2015 2 IDN", "2015 3 GBR");
        }
    }

    @Test
    void names_the_country_of_each_place() {
        assertThat(OgpReference.of(ReferenceList.SUBNATIONAL_PIONEER))
                .filteredOn(place -> place.getName().equals("Kigoma"))
                .extracting(place -> place.getCountry().orElseThrow().getCode())
                .containsExactly(CountryCode.parse("TZA"));
    }
}
