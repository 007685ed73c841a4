package io.github.ogprules.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommitteeCodeListsTest {

    @ParameterizedTest
    @CsvSource({
        "GL, GOVERNANCE_AND_LEADERSHIP",
        "Governance and Leadership, GOVERNANCE_AND_LEADERSHIP",
        "c&s, CRITERIA_AND_STANDARDS",
        "TLS, THEMATIC_LEADERSHIP",
        "Peer Learning and Support, THEMATIC_LEADERSHIP",
    })
    void a_subcommittee_has_its_abbreviation_and_its_former_name(String text, Subcommittee subcommittee) {
        assertThat(CodeList.parse(Subcommittee.class, text)).isEqualTo(subcommittee);
    }

    static Stream<Class<? extends CodeList>> codeLists() {
        return Stream.of(
                Constituency.class,
                CoChairRole.class,
                MembershipStatus.class,
                Subcommittee.class,
                MeetingLevel.class,
                MeetingFormat.class);
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    <E extends Enum<E> & CodeList> void every_value_is_read_from_its_label_and_spellings(Class<E> type) {
        for (E value : type.getEnumConstants()) {
            assertThat(CodeList.parse(type, value.getLabel())).isEqualTo(value);
            assertThat(value.getSpellings())
                    .allSatisfy(spelling ->
                            assertThat(CodeList.parse(type, spelling)).isEqualTo(value));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeList.parse(type, "something else"))
                .withMessageContaining(type.getEnumConstants()[0].getLabel());
    }

    @Test
    void a_meeting_is_unknown_in_what_is_not_said() {
        Meeting meeting = Meeting.builder().date(LocalDate.of(2016, 12, 7)).build();

        assertThat(meeting.getLevel()).isEqualTo(Observation.unknown());
        assertThat(meeting.getFormat()).isEqualTo(Observation.unknown());
        assertThat(Meeting.of(LocalDate.of(2016, 12, 7), MeetingLevel.MINISTERIAL, MeetingFormat.IN_PERSON))
                .isEqualTo(meeting.withLevel(Observation.known(MeetingLevel.MINISTERIAL))
                        .withFormat(Observation.known(MeetingFormat.IN_PERSON)));
    }
}
