package io.github.ogprules.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCodeListsTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                of(OgpValue.class, 4),
                of(GrandChallenge.class, 5),
                of(ParticipationStep.class, 6),
                of(ParticipationLevel.class, 6),
                of(ConsultationAccess.class, 2),
                of(SelfAssessmentQuestion.class, 12),
                of(InstitutionalVariable.class, 13));
    }

    private static <E extends Enum<E> & CodeList> Arguments of(Class<E> type, int size) {
        Function<String, E> parse = text -> CodeList.parse(type, text);
        return Arguments.of(type, parse, size);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void every_value_is_read_from_each_of_its_spellings(
            Class<? extends CodeList> type, Function<String, CodeList> parse, int size) {
        assertThat(type.getEnumConstants()).hasSize(size).allSatisfy(value -> {
            List<String> spellings = new ArrayList<>(value.getSpellings());
            spellings.add(value.getLabel());
            spellings.add(value.name());
            assertThat(spellings)
                    .allSatisfy(spelling -> assertThat(parse.apply(spelling)).isEqualTo(value));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void any_other_text_is_refused_with_the_labels(
            Class<? extends CodeList> type, Function<String, CodeList> parse, int size) {
        List<String> labels =
                Arrays.stream(type.getEnumConstants()).map(CodeList::getLabel).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply("something else"))
                .withMessage("'something else' is not one of: " + String.join(", ", labels));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Value -Info,                   ACCESS_TO_INFORMATION
            OGP Value Access To Information, ACCESS_TO_INFORMATION
            Value -Part,                   CIVIC_PARTICIPATION
            OGP Value Civic Participation, CIVIC_PARTICIPATION
            Value -Acc,                    PUBLIC_ACCOUNTABILITY
            OGP Value Public Accountability, PUBLIC_ACCOUNTABILITY
            Value -Tech,                   TECHNOLOGY_AND_INNOVATION
            OGP Value Technology,          TECHNOLOGY_AND_INNOVATION
            """)
    void a_value_of_OGP_is_read_from_the_headers_of_the_files(String header, OgpValue value) {
        assertThat(CodeList.parse(OgpValue.class, header)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GC-PubSvc,  PUBLIC_SERVICES
            GC-PubInt,  PUBLIC_INTEGRITY
            GC-PubRes,  PUBLIC_RESOURCES
            GC-SafComm, SAFER_COMMUNITIES
            GC-CorpAcc, CORPORATE_ACCOUNTABILITY
            """)
    void a_grand_challenge_is_read_from_the_headers_of_the_files(String header, GrandChallenge challenge) {
        assertThat(CodeList.parse(GrandChallenge.class, header)).isEqualTo(challenge);
    }
}
