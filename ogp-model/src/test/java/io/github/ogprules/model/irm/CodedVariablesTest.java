package io.github.ogprules.model.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.CodeList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The labels and numbers of OGP's files; a dash stands where a file has no number for the value. */
class CodedVariablesTest {

    private static OptionalInt number(String text) {
        return text.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    private static void assertSameInEveryEdition(CodedVariable value, int code) {
        for (DataEdition edition : DataEdition.values()) {
            assertThat(value.findCode(edition)).as(edition.getLabel()).hasValue(code);
        }
    }

    @Nested
    class Completion_ {

        @ParameterizedTest
        @CsvSource(textBlock = """
                WITHDRAWN,             Withdrawn,             -, 0
                UNCLEAR,               Unclear,               -, 1
                NO_EVIDENCE_AVAILABLE, No Evidence Available, -, -
                NOT_STARTED,           Not Started,           1, 2
                LIMITED,               Limited,               2, 3
                SUBSTANTIAL,           Substantial,           3, 4
                COMPLETE,              Complete,              4, 5
                """)
        void has_numbers_that_differ_by_one_between_2015_and_later(
                Completion completion, String label, String of2015, String later) {
            assertThat(completion.getLabel()).isEqualTo(label);
            assertThat(completion.findCode(DataEdition.EDITION_2015)).isEqualTo(number(of2015));
            assertThat(completion.findCode(DataEdition.EDITION_2016_17)).isEqualTo(number(later));
            assertThat(completion.findCode(DataEdition.LAYOUT_2024)).isEqualTo(number(later));
        }

        @Test
        void has_one_number_that_means_another_value_in_each_edition() {
            assertThat(CodedVariable.ofCode(Completion.class, 4, DataEdition.EDITION_2015))
                    .isEqualTo(Completion.COMPLETE);
            assertThat(CodedVariable.ofCode(Completion.class, 4, DataEdition.EDITION_2016_17))
                    .isEqualTo(Completion.SUBSTANTIAL);
            assertThat(CodedVariable.ofCode(Completion.class, 1, DataEdition.EDITION_2015))
                    .isEqualTo(Completion.NOT_STARTED);
            assertThat(CodedVariable.ofCode(Completion.class, 1, DataEdition.LAYOUT_2024))
                    .isEqualTo(Completion.UNCLEAR);
        }

        @Test
        void is_in_the_order_of_the_numbers() {
            assertThat(Completion.values()).hasSize(7);
            assertThat(Completion.NOT_STARTED)
                    .isLessThan(Completion.LIMITED)
                    .isLessThan(Completion.SUBSTANTIAL)
                    .isLessThan(Completion.COMPLETE);
        }
    }

    @Nested
    class Specificity_ {

        @ParameterizedTest
        @CsvSource({"NONE, None, 0", "LOW, Low, 1", "MEDIUM, Medium, 2", "HIGH, High, 3"})
        void has_four_levels(Specificity specificity, String label, int code) {
            assertThat(specificity.getLabel()).isEqualTo(label);
            assertSameInEveryEdition(specificity, code);
            assertThat(Specificity.values()).hasSize(4);
        }
    }

    @Nested
    class Potential_impact {

        @ParameterizedTest
        @CsvSource(textBlock = """
                NONE,           None,           0
                UNCLEAR,        Unclear,        0
                MINOR,          Minor,          1
                MODERATE,       Moderate,       2
                TRANSFORMATIVE, Transformative, 3
                """)
        void counts_unclear_as_none(PotentialImpact impact, String label, int code) {
            assertThat(impact.getLabel()).isEqualTo(label);
            assertSameInEveryEdition(impact, code);
            assertThat(PotentialImpact.values()).hasSize(5);
        }

        @ParameterizedTest
        @EnumSource(DataEdition.class)
        void reads_the_number_of_both_as_none(DataEdition edition) {
            assertThat(CodedVariable.ofCode(PotentialImpact.class, 0, edition)).isEqualTo(PotentialImpact.NONE);
        }
    }

    @Nested
    class Potential_for_results {

        @ParameterizedTest
        @CsvSource({"UNCLEAR, Unclear, 0", "MODEST, Modest, 1", "SUBSTANTIAL, Substantial, 2"})
        void has_three_levels(PotentialForResults potential, String label, int code) {
            assertThat(potential.getLabel()).isEqualTo(label);
            assertSameInEveryEdition(potential, code);
            assertThat(PotentialForResults.values()).hasSize(3);
        }
    }

    @Nested
    class Early_results {

        @ParameterizedTest
        @CsvSource({"NO_NOTABLE_RESULTS, No notable results, 0", "MODERATE, Moderate, 1", "SIGNIFICANT, Significant, 2"
        })
        void have_three_levels(EarlyResults results, String label, int code) {
            assertThat(results.getLabel()).isEqualTo(label);
            assertSameInEveryEdition(results, code);
            assertThat(EarlyResults.values()).hasSize(3);
        }
    }

    @Nested
    class Did_it_open_government {

        @ParameterizedTest
        @CsvSource(textBlock = """
                NOT_APPLICABLE,       Not Applicable,                 -, 0
                WORSENED,             Worsens,                        0, 1
                DID_NOT_CHANGE,       Did Not Change,                 1, 2
                NO_EARLY_RESULTS_YET, No early results to report yet, 1, -
                MARGINAL,             Marginal,                       2, 3
                MAJOR,                Major,                          3, 4
                OUTSTANDING,          Outstanding,                    4, 5
                """)
        void has_numbers_by_value_that_are_one_higher_than_over_all(
                DidItOpenGovernment answer, String label, String overall, String byValue) {
            assertThat(answer.getLabel()).isEqualTo(label);
            assertThat(answer.findCode(DataEdition.EDITION_2016_17)).isEqualTo(number(overall));
            assertThat(answer.findCode(DataEdition.LAYOUT_2024)).isEqualTo(number(overall));
            assertThat(answer.findCodeByValue()).isEqualTo(number(byValue));
            assertThat(DidItOpenGovernment.values()).hasSize(7);
        }

        @Test
        void reads_the_number_of_no_change_as_no_change() {
            assertThat(CodedVariable.ofCode(DidItOpenGovernment.class, 1, DataEdition.LAYOUT_2024))
                    .isEqualTo(DidItOpenGovernment.DID_NOT_CHANGE);
        }
    }

    @Nested
    class Relevance_and_lens {

        @ParameterizedTest
        @CsvSource({"UNCLEAR, Unclear, 0", "CLEAR, Clear, 1"})
        void relevance_is_clear_or_unclear(Relevance relevance, String label, int code) {
            assertThat(relevance.getLabel()).isEqualTo(label);
            assertSameInEveryEdition(relevance, code);
            assertThat(Relevance.values()).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({"WITHOUT_LENS, No, 0", "WITH_LENS, Yes, 1"})
        void the_lens_is_there_or_not(OpenGovernmentLens lens, String label, int code) {
            assertThat(lens.getLabel()).isEqualTo(label);
            assertSameInEveryEdition(lens, code);
            assertThat(OpenGovernmentLens.values()).hasSize(2);
        }
    }

    @Nested
    class Novelty_ {

        @ParameterizedTest
        @CsvSource({"UNCLEAR, Unclear, 0", "PRE_EXISTING, Pre-existing, 1", "NEW, New, 2"})
        void has_three_values(Novelty novelty, String label, int code) {
            assertThat(novelty.getLabel()).isEqualTo(label);
            assertSameInEveryEdition(novelty, code);
            assertThat(Novelty.values()).hasSize(3);
        }
    }

    @Nested
    class Variables_without_numbers {

        @ParameterizedTest
        @CsvSource({"NOT_VERIFIABLE, No", "VERIFIABLE, Yes"})
        void verifiability(Verifiability verifiability, String label) {
            assertThat(verifiability.getLabel()).isEqualTo(label);
            assertThat(Verifiability.values()).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                ON_SCHEDULE,       On schedule
                BEHIND_SCHEDULE,   Behind schedule
                AHEAD_OF_SCHEDULE, Ahead of schedule
                UNCLEAR,           Unclear
                """)
        void schedule(Schedule schedule, String label) {
            assertThat(schedule.getLabel()).isEqualTo(label);
            assertThat(Schedule.values()).hasSize(4);
        }

        @ParameterizedTest
        @CsvSource({"DECREASE, Decrease", "NO_CHANGE, No Change", "INCREASE, Increase"})
        void change_in_completion(CompletionChange change, String label) {
            assertThat(change.getLabel()).isEqualTo(label);
            assertThat(CompletionChange.values()).hasSize(3);
        }

        @ParameterizedTest
        @CsvSource({"CLEAR, Clear", "UNCLEAR, Unclear", "SUPPLEMENTARY_MATERIALS, Supplementary Materials"})
        void time_frame(Timebound timebound, String label) {
            assertThat(timebound.getLabel()).isEqualTo(label);
            assertThat(Timebound.values()).hasSize(3);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                SPECIFICITY,      Spec
                RELEVANCE,        Rel
                POTENTIAL_IMPACT, PotImp
                COMPLETION,       Cmpl
                STAR,             STAR
                NO_STAR_ANY_MORE, FALSE
                NOT_REVIEWED,     NR
                """)
        void binding_constraint(BindingConstraint constraint, String label) {
            assertThat(constraint.getLabel()).isEqualTo(label);
            assertThat(BindingConstraint.values()).hasSize(7);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                STARRED,                 Starred
                NEW_AND_STARRED,         New x Starred
                STARRED_AND_SPECIFIC,    Starred x Specificity
                PRE_JUNE_2014,           Starred (pre-June 2014 assessments)
                ONLY_2015,               Starred (2015 only)
                CURRENT_PROGRESS_REPORT, Starred (current formula) progress report
                CURRENT_END_OF_TERM,     Starred (current formula) end of term
                MAX_STAR,                Max star
                """)
        void star_column(StarColumn column, String label) {
            assertThat(column.getLabel()).isEqualTo(label);
            assertThat(StarColumn.values()).hasSize(8);
        }
    }

    @Nested
    class Text {

        static Stream<Arguments> variables() {
            return Stream.of(
                    of(Completion.class),
                    of(CompletionChange.class),
                    of(DidItOpenGovernment.class),
                    of(EarlyResults.class),
                    of(Novelty.class),
                    of(OpenGovernmentLens.class),
                    of(PotentialForResults.class),
                    of(PotentialImpact.class),
                    of(Relevance.class),
                    of(Schedule.class),
                    of(Specificity.class),
                    of(Timebound.class),
                    of(Verifiability.class),
                    of(BindingConstraint.class),
                    of(StarColumn.class),
                    of(IrmReportKind.class));
        }

        private static <E extends Enum<E> & CodeList> Arguments of(Class<E> type) {
            Function<String, E> parse = text -> CodeList.parse(type, text);
            return Arguments.of(type, parse);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("variables")
        void of_every_spelling_gives_its_value(Class<? extends CodeList> type, Function<String, CodeList> parse) {
            for (CodeList value : type.getEnumConstants()) {
                List<String> spellings = new ArrayList<>(value.getSpellings());
                spellings.add(value.getLabel());
                spellings.add(value.name());
                assertThat(spellings).allSatisfy(spelling -> {
                    assertThat(parse.apply(spelling)).isEqualTo(value);
                    assertThat(parse.apply(" " + spelling.toUpperCase(Locale.ROOT) + " "))
                            .isEqualTo(value);
                });
            }
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("variables")
        void of_another_kind_is_refused_with_the_labels(
                Class<? extends CodeList> type, Function<String, CodeList> parse) {
            String labels = String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants())
                            .map(CodeList::getLabel)
                            .toList());

            // The column of the binding constraint is computed: what it prints of a row that was not reviewed is a
            // result.
            List<String> others = type == BindingConstraint.class
                    ? List.of("", "f. Perfect", "ND", "NA")
                    : List.of("", "f. Perfect", "NR", "ND", "NA");
            for (String text : others) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> parse.apply(text))
                        .withMessage("'" + text + "' is not one of: " + labels);
            }
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                a. Not started, NOT_STARTED
                a. Not Started, NOT_STARTED
                b. Limited,     LIMITED
                c. Substantial, SUBSTANTIAL
                d. Complete,    COMPLETE
                """)
        void of_completion_may_have_the_letter_of_the_older_files(String text, Completion completion) {
            assertThat(CodeList.parse(Completion.class, text)).isEqualTo(completion);
        }

        @ParameterizedTest
        @CsvSource({"a. low, LOW", "b. medium, MEDIUM", "c. high, HIGH"})
        void of_specificity_may_have_the_letter_of_the_older_files(String text, Specificity specificity) {
            assertThat(CodeList.parse(Specificity.class, text)).isEqualTo(specificity);
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                a. Worsens,     WORSENED
                Worsened,       WORSENED
                b. None,        DID_NOT_CHANGE
                c. Marginal,    MARGINAL
                d. Major,       MAJOR
                e. Outstanding, OUTSTANDING
                """)
        void of_openness_may_have_the_letter_of_the_older_files(String text, DidItOpenGovernment answer) {
            assertThat(CodeList.parse(DidItOpenGovernment.class, text)).isEqualTo(answer);
        }

        @Test
        void of_verifiability_and_relevance_may_be_a_number() {
            assertThat(CodeList.parse(Verifiability.class, "1")).isEqualTo(Verifiability.VERIFIABLE);
            assertThat(CodeList.parse(Verifiability.class, "0")).isEqualTo(Verifiability.NOT_VERIFIABLE);
            assertThat(CodeList.parse(Relevance.class, "1")).isEqualTo(Relevance.CLEAR);
            assertThat(CodeList.parse(Relevance.class, "0")).isEqualTo(Relevance.UNCLEAR);
            assertThat(CodeList.parse(OpenGovernmentLens.class, "1")).isEqualTo(OpenGovernmentLens.WITH_LENS);
            assertThat(CodeList.parse(OpenGovernmentLens.class, "0")).isEqualTo(OpenGovernmentLens.WITHOUT_LENS);
        }
    }

    @Nested
    class Numbers {

        static Stream<Class<? extends CodedVariable>> variables() {
            return Stream.of(CodedVariable.class.getPermittedSubclasses())
                    .map(type -> type.asSubclass(CodedVariable.class));
        }

        @Test
        void are_those_of_nine_variables() {
            assertThat(variables()).hasSize(9);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("variables")
        <E extends Enum<E> & CodedVariable> void lead_back_to_a_value_with_the_same_number(Class<E> type) {
            for (DataEdition edition : DataEdition.values()) {
                for (E value : type.getEnumConstants()) {
                    value.findCode(edition)
                            .ifPresent(code -> assertThat(CodedVariable.ofCode(type, code, edition)
                                            .findCode(edition))
                                    .hasValue(code));
                }
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                0  | EDITION_2015    | code 0 in the 2015 edition is not one of: 1 (Not Started), 2 (Limited), 3 (Substantial), 4 (Complete)
                5  | EDITION_2015    | code 5 in the 2015 edition is not one of: 1 (Not Started), 2 (Limited), 3 (Substantial), 4 (Complete)
                -1 | EDITION_2016_17 | code -1 in the 2016-17 edition is not one of: 0 (Withdrawn), 1 (Unclear), 2 (Not Started), 3 (Limited), 4 (Substantial), 5 (Complete)
                6  | LAYOUT_2024     | code 6 in the 2024 layout is not one of: 0 (Withdrawn), 1 (Unclear), 2 (Not Started), 3 (Limited), 4 (Substantial), 5 (Complete)
                """)
        void of_no_completion_are_refused_with_those_of_the_edition(int code, DataEdition edition, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CodedVariable.ofCode(Completion.class, code, edition))
                    .withMessage(message);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("variables")
        <E extends Enum<E> & CodedVariable> void beyond_the_scale_are_refused(Class<E> type) {
            for (int code : new int[] {-1, 6, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> CodedVariable.ofCode(type, code, DataEdition.LAYOUT_2024))
                        .withMessageStartingWith("code " + code + " in the 2024 layout is not one of: 0 (")
                        .withMessageContaining("1 (");
            }
        }
    }
}
