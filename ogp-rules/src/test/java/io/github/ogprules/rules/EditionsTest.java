package io.github.ogprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static final NamedRule PROGRESS_REPORT = new NamedRule("progress report");
    private static final NamedRule END_OF_TERM = new NamedRule("end of term");

    private static final Editions<NamedRule> EDITIONS = Editions.of(List.of(PROGRESS_REPORT, END_OF_TERM));

    @Test
    void can_be_in_force_side_by_side() {
        assertThat(EDITIONS.all()).containsExactly(PROGRESS_REPORT, END_OF_TERM);
    }

    @Test
    void are_found_by_name() {
        assertThat(EDITIONS.edition("progress report")).isSameAs(PROGRESS_REPORT);
        assertThat(EDITIONS.edition("end of term")).isSameAs(END_OF_TERM);
    }

    @Test
    void answer_an_unknown_name_with_theirs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EDITIONS.edition("mid-term"))
                .withMessage("no edition 'mid-term': expected one of progress report, end of term");
    }

    @Test
    void have_each_name_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Editions.of(List.of(PROGRESS_REPORT, END_OF_TERM, new NamedRule("end of term"))))
                .withMessage("two editions 'end of term'");
    }

    @Test
    void do_not_change_afterwards() {
        List<NamedRule> rules = new ArrayList<>(List.of(PROGRESS_REPORT));
        Editions<NamedRule> editions = Editions.of(rules);

        rules.clear();

        assertThat(editions.all()).containsExactly(PROGRESS_REPORT);
    }

    /** A rule that has nothing but a name. */
    private record NamedRule(Edition getEdition) implements Rule<String, Decision> {

        NamedRule(String id) {
            this(Edition.of(id, "of the test", LocalDate.of(2016, 1, 1), Provenance.ASSUMED));
        }

        @Override
        public Decision decide(String input) {
            throw new AssertionError("editions never decide");
        }
    }
}
