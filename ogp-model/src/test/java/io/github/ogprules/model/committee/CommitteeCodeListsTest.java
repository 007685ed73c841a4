package io.github.ogprules.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Observation;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
        assertThat(Subcommittee.parse(text)).isEqualTo(subcommittee);
    }

    static Stream<Arguments> codeLists() {
        return Stream.of(
                codeList(Constituency.class, Constituency::parse),
                codeList(CoChairRole.class, CoChairRole::parse),
                codeList(MembershipStatus.class, MembershipStatus::parse),
                codeList(Subcommittee.class, Subcommittee::parse),
                codeList(MeetingLevel.class, MeetingLevel::parse),
                codeList(MeetingFormat.class, MeetingFormat::parse));
    }

    private static <E extends Enum<E> & CodeList> Arguments codeList(Class<E> type, Function<String, E> parse) {
        return Arguments.of(type, parse);
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    <E extends Enum<E> & CodeList> void every_value_is_read_from_its_label_and_spellings(
            Class<E> type, Function<String, E> parse) {
        for (E value : type.getEnumConstants()) {
            assertThat(parse.apply(value.getLabel())).isEqualTo(value);
            assertThat(value.getSpellings())
                    .allSatisfy(spelling -> assertThat(parse.apply(spelling)).isEqualTo(value));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply("something else"))
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
