package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final DatedRule FIRST = rule("first", "2011-08-01", "2012-11-30");
    private static final DatedRule SECOND = rule("second", "2012-12-01", "2014-11-30");
    private static final DatedRule THIRD = rule("third", "2014-12-01", null);

    private static final Timeline<DatedRule> TIMELINE = Timeline.of(List.of(FIRST, SECOND, THIRD));

    @Nested
    class On_a_day {

        @ParameterizedTest
        @CsvSource(textBlock = """
                2011-08-01, first
                2011-08-02, first
                2012-11-29, first
                2012-11-30, first
                2012-12-01, second
                2012-12-02, second
                2014-11-30, second
                2014-12-01, third
                2999-12-31, third
                """)
        void the_edition_in_force_is_found(LocalDate date, String id) {
            assertThat(TIMELINE.on(date).getEdition().getId()).isEqualTo(id);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2011-07-31", "0001-01-01"})
        void before_the_first_edition_there_is_none(LocalDate date) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TIMELINE.on(date))
                    .withMessage("no edition in force on " + date + ": the first, first, is in force from 2011-08-01");
        }
    }

    @Nested
    class By_name {

        @Test
        void every_edition_is_found() {
            assertThat(TIMELINE.edition("first")).isSameAs(FIRST);
            assertThat(TIMELINE.edition("second")).isSameAs(SECOND);
            assertThat(TIMELINE.edition("third")).isSameAs(THIRD);
        }

        @ParameterizedTest
        @ValueSource(strings = {"fourth", "", "FIRST"})
        void an_unknown_one_is_answered_with_the_names(String id) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TIMELINE.edition(id))
                    .withMessage("no edition '" + id + "': expected one of first, second, third");
        }
    }

    @Test
    void the_last_edition_is_the_current_one() {
        assertThat(TIMELINE.current()).isSameAs(THIRD);
    }

    @Test
    void all_editions_are_there_the_earliest_first() {
        assertThat(TIMELINE.all()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void nothing_changes_it_afterwards() {
        List<DatedRule> editions = new ArrayList<>(List.of(THIRD));
        Timeline<DatedRule> timeline = Timeline.of(editions);

        editions.clear();

        assertThat(timeline.all()).containsExactly(THIRD);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> timeline.all().clear());
    }

    @Nested
    class Refused {

        @Test
        void is_a_timeline_without_editions() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Timeline.of(List.of()))
                    .withMessage("a timeline without editions");
        }

        @Test
        void is_a_gap() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Timeline.of(List.of(rule("first", "2011-08-01", "2012-11-29"), SECOND, THIRD)))
                    .withMessage("edition first is in force until 2012-11-29, but the next one needs it to end on"
                            + " 2012-11-30");
        }

        @Test
        void is_an_overlap() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Timeline.of(List.of(FIRST, rule("second", "2012-12-01", "2014-12-01"), THIRD)))
                    .withMessage("edition second is in force until 2014-12-01, but the next one needs it to end on"
                            + " 2014-11-30");
        }

        @Test
        void is_an_edition_before_the_last_that_does_not_end() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Timeline.of(List.of(rule("first", "2011-08-01", null), SECOND, THIRD)))
                    .withMessage("edition first is in force until further notice, but the next one needs it to end on"
                            + " 2012-11-30");
        }

        @Test
        void is_a_wrong_order() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Timeline.of(List.of(SECOND, FIRST, THIRD)))
                    .withMessage("edition second is in force until 2014-11-30, but the next one needs it to end on"
                            + " 2011-07-31");
        }

        @Test
        void is_a_last_edition_that_ends() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Timeline.of(List.of(FIRST, SECOND)))
                    .withMessage("the last edition, second, ends");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Timeline.of(List.of(SECOND)))
                    .withMessage("the last edition, second, ends");
        }
    }

    private static DatedRule rule(String id, String from, String until) {
        Edition edition = Edition.of(id, "of the test", LocalDate.parse(from), Provenance.ASSUMED);
        return new DatedRule(until == null ? edition : edition.withEffectiveUntil(LocalDate.parse(until)));
    }

    /** A rule that is nothing but in force. */
    private record DatedRule(Edition getEdition) implements Rule<String, Decision> {

        @Override
        public Decision decide(String input) {
            throw new AssertionError("a timeline never decides");
        }
    }
}
