package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Provenance;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final Citation PAGE = Citation.of(
            "Eligibility criteria",
            "Open Government Partnership",
            "2018-06-01",
            "https://www.opengovpartnership.org/resources/eligibility-criteria");

    private static final Edition EDITION =
            Edition.of("2018", "Eligibility page of 2018", LocalDate.of(2018, 6, 1), Provenance.DOCUMENTED, PAGE);

    private static final Parameter<Integer> LAW = Parameter.of("lawPoints", 4, Provenance.DOCUMENTED, PAGE);
    private static final Parameter<Ratio> THRESHOLD =
            Parameter.of("threshold", Ratio.of(3, 4), Provenance.DOCUMENTED, PAGE);

    @Test
    void is_in_force_from_a_day_on() {
        assertThat(EDITION.getId()).isEqualTo("2018");
        assertThat(EDITION.getTitle()).isEqualTo("Eligibility page of 2018");
        assertThat(EDITION.getEffectiveFrom()).isEqualTo("2018-06-01");
        assertThat(EDITION.getEffectiveUntil()).isEmpty();
        assertThat(EDITION.getProvenance()).isEqualTo(Provenance.DOCUMENTED);
        assertThat(EDITION.getCitations()).containsExactly(PAGE);
    }

    @Test
    void may_end() {
        assertThat(EDITION.withEffectiveUntil(LocalDate.of(2023, 5, 25)).getEffectiveUntil())
                .contains(LocalDate.of(2023, 5, 25));
    }

    @Test
    void is_built_attribute_by_attribute() {
        assertThat(Edition.builder()
                        .id("2018")
                        .title("Eligibility page of 2018")
                        .effectiveFrom(LocalDate.of(2018, 6, 1))
                        .provenance(Provenance.DOCUMENTED)
                        .addCitations(PAGE)
                        .build())
                .isEqualTo(EDITION);
    }

    @Nested
    class Published {

        @Test
        void is_no_reform() {
            assertThat(EDITION.isReform()).isFalse();
            assertThat(EDITION.getAssumptions()).isEmpty();
        }

        @Test
        void it_stays_so_as_long_as_no_parameter_is_assumed() {
            assertThat(EDITION.reformedBy(List.of(LAW, THRESHOLD))).isEqualTo(EDITION);
            assertThat(EDITION.reformedBy(List.of())).isEqualTo(EDITION);
        }
    }

    @Nested
    class Reformed {

        private final Edition reform = EDITION.reformedBy(List.of(LAW.assume(3), THRESHOLD.assume(Ratio.of(4, 5))));

        @Test
        void it_says_what_stands_in_place_of_what() {
            assertThat(reform.isReform()).isTrue();
            assertThat(reform.getAssumptions())
                    .containsExactly("lawPoints = 3 instead of 4", "threshold = 4/5 instead of 3/4");
        }

        @Test
        void it_is_otherwise_the_published_edition() {
            assertThat(reform).isNotEqualTo(EDITION);
            assertThat(reform.withAssumptions(List.of())).isEqualTo(EDITION);
        }

        @Test
        void it_names_only_what_the_caller_set() {
            assertThat(EDITION.reformedBy(List.of(LAW, THRESHOLD.assume(Ratio.of(4, 5))))
                            .getAssumptions())
                    .containsExactly("threshold = 4/5 instead of 3/4");
        }

        @Test
        void it_names_the_published_value_however_often_the_caller_changed_it() {
            assertThat(EDITION.reformedBy(List.of(LAW.assume(3).assume(2))).getAssumptions())
                    .containsExactly("lawPoints = 2 instead of 4");
        }

        @Test
        void it_is_the_published_edition_again_once_nothing_is_assumed() {
            assertThat(reform.reformedBy(List.of(LAW, THRESHOLD))).isEqualTo(EDITION);
        }
    }
}
