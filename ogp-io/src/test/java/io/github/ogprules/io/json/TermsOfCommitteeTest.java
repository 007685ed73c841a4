package io.github.ogprules.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.io.Failure;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.model.committee.Term;
import io.github.ogprules.model.committee.TermExtension;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A member whose term does not cover the day of the Steering Committee is read, and told. */
class TermsOfCommitteeTest {

    private static final LocalDate DAY = LocalDate.of(2018, 10, 1);

    private static List<String> told(Term term) {
        SteeringCommittee committee = SteeringCommittee.builder()
                .date(DAY)
                .addGovernmentMembers(GovernmentMember.builder()
                        .country(Country.parse("Italy"))
                        .term(term)
                        .build())
                .build();
        return OgpJson.standard()
                .readAll(OgpJson.standard().write(List.of(committee)), SteeringCommittee.class)
                .getFailures()
                .stream()
                .map(Failure::getMessage)
                .toList();
    }

    @Test
    void over_before_the_day() {
        assertThat(told(Term.of(DAY.minusYears(3), DAY.minusDays(1))))
                .containsExactly(
                        "at /0/governmentMembers/0/term/end: found '2018-09-30', read as it stands: expected a term that covers"
                                + " the day of the Steering Committee, 2018-10-01");
    }

    @Test
    void over_before_the_day_with_its_extension() {
        assertThat(told(Term.of(DAY.minusYears(4), DAY.minusYears(1))
                        .withExtension(TermExtension.of(DAY.minusDays(2), "election postponed"))))
                .singleElement()
                .asString()
                .startsWith("at /0/governmentMembers/0/term/extension/until: found '2018-09-29'");
    }

    @Test
    void not_begun_on_the_day() {
        assertThat(told(Term.of(DAY.plusDays(1), DAY.plusYears(3))))
                .singleElement()
                .asString()
                .startsWith("at /0/governmentMembers/0/term/start: found '2018-10-02'");
    }

    @Test
    void from_or_to_the_day_is_as_it_should_be() {
        assertThat(told(Term.of(DAY, DAY.plusYears(3)))).isEmpty();
        assertThat(told(Term.of(DAY.minusYears(3), DAY))).isEmpty();
        assertThat(told(Term.builder().number(1).build())).isEmpty();
    }
}
