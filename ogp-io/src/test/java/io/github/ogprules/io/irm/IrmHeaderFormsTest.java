package io.github.ogprules.io.irm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.Specificity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers as the tools that people work with write them. */
class IrmHeaderFormsTest {

    private static final int FILES = 2_000;

    /** What a tool makes of the names of the columns of a file. */
    private enum Form {
        /** {@code read.csv(check.names = TRUE)}: syntactic names, unique by a number behind a dot. */
        R(true) {
            @Override
            List<String> of(List<String> names) {
                return unique(names.stream().map(Form::madeByR).toList(), ".", 1);
            }
        },
        /** {@code janitor::clean_names()}: snake case, without the underscore before a name, unique by a number from 2. */
        JANITOR(false) {
            @Override
            List<String> of(List<String> names) {
                return unique(names.stream().map(Form::cleanedByJanitor).toList(), "_", 2);
            }
        },
        /** {@code janitor::clean_names()} after {@code read.csv}. */
        R_AND_JANITOR(true) {
            @Override
            List<String> of(List<String> names) {
                return unique(R.of(names).stream().map(Form::cleanedByJanitor).toList(), "_", 2);
            }
        },
        /** {@code pandas.read_csv}, then {@code str.lower()} and everything else an underscore. */
        PANDAS(true) {
            @Override
            List<String> of(List<String> names) {
                List<String> read = new ArrayList<>();
                for (int position = 0; position < names.size(); position++) {
                    read.add(names.get(position).isEmpty() ? "Unnamed: " + position : names.get(position));
                }
                return unique(read, ".", 1).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"))
                        .toList();
            }
        },
        /** The same, without underscores at the ends: names are no longer unique. */
        SLUGS(false) {
            @Override
            List<String> of(List<String> names) {
                return names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9]+", "_")
                                .replaceAll("^_|_$", ""))
                        .toList();
            }
        },
        /** {@code readr::read_csv}: names as they are, those that are there twice or not at all with their place. */
        READR(true) {
            @Override
            List<String> of(List<String> names) {
                List<String> unique = new ArrayList<>();
                for (int position = 0; position < names.size(); position++) {
                    String name = names.get(position);
                    boolean again = name.isEmpty() || Collections.frequency(names, name) > 1;
                    unique.add(again ? name + "..." + (position + 1) : name);
                }
                return unique;
            }
        };

        /** Whether a column of labels and one of numbers keep different names wherever they stand. */
        private final boolean tellsNumbersApart;

        Form(boolean tellsNumbersApart) {
            this.tellsNumbersApart = tellsNumbersApart;
        }

        abstract List<String> of(List<String> names);

        private static String madeByR(String name) {
            String made = name.replaceAll("[^A-Za-z0-9._]", ".");
            return made.matches("[A-Za-z].*|[.]([^0-9].*)?") ? made : "X" + made;
        }

        private static String cleanedByJanitor(String name) {
            String words = name.replace("%", "_percent_")
                    .replace("#", "_number_")
                    .replaceAll("([a-z])([A-Z])", "$1_$2")
                    .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                    .replaceAll("[^A-Za-z0-9]+", "_")
                    .replaceAll("^_|_$", "")
                    .toLowerCase(Locale.ROOT);
            return words.matches("[a-z].*") ? words : "x" + words;
        }

        private static List<String> unique(List<String> names, String before, int first) {
            Map<String, Integer> copies = new HashMap<>();
            Set<String> taken = new HashSet<>(names);
            List<String> unique = new ArrayList<>();
            for (String name : names) {
                String found = name;
                if (copies.containsKey(name)) {
                    int copy = copies.get(name);
                    do {
                        found = name + before + copy++;
                    } while (!taken.add(found));
                    copies.put(name, copy);
                } else {
                    copies.put(name, first);
                }
                unique.add(found);
            }
            return unique;
        }
    }

    static Stream<Arguments> layoutsAndForms() {
        return Stream.of(IrmLayout.values())
                .flatMap(layout -> Stream.of(Form.values()).map(form -> arguments(layout, form)));
    }

    private static IrmFixture fixture(IrmLayout layout) {
        return layout.edition()
                .map(IrmFixture::of)
                .orElseGet(() ->
                        layout == IrmLayout.PROCESS_2015 ? IrmFixture.processOf2015() : IrmFixture.processOf2016());
    }

    /** What NA means goes by the form of a header unless it is said. */
    private static Imported<? extends IrmRow<?>> read(IrmLayout layout, String text) {
        IrmCsv csv = IrmCsv.standard().withNaCellsNotAssessed();
        return layout.edition().isPresent() ? csv.readCommitments(text) : csv.readProcesses(text);
    }

    private static void assertSame(IrmLayout layout, IrmFixture file, UnaryOperator<List<String>> form, String as) {
        String header = file.header();
        String changed = String.join(
                ",",
                form.apply(file.columns()).stream()
                        .map(IrmHeaderFormsTest::quoted)
                        .toList());
        Imported<? extends IrmRow<?>> usual = read(layout, file.text());
        Imported<? extends IrmRow<?>> renamed = read(layout, file.text().replace(header, changed));

        assertThat(renamed.getValues()).as(as).extracting(IrmRow::getLayout).containsOnly(layout.label());
        assertThat(renamed.getValues())
                .as(as)
                .extracting(row -> (Object) row.getValue())
                .isEqualTo(usual.getValues().stream()
                        .map(row -> (Object) row.getValue())
                        .toList());
        assertThat(renamed.getFailures())
                .as(as)
                .extracting(failure -> failure.getReason() + " " + failure.getLine() + " " + failure.getProblem())
                .isEqualTo(usual.getFailures().stream()
                        .map(failure -> failure.getReason() + " " + failure.getLine() + " " + failure.getProblem())
                        .toList());
    }

    private static String quoted(String name) {
        return name.contains(",") || name.contains("\"") ? "\"" + name.replace("\"", "\"\"") + "\"" : name;
    }

    /** A row with something else in some of the columns, such as OGP writes there. */
    private static String[] cells(IrmFixture file, Random random) {
        List<String> texts = List.of(
                "1",
                "0",
                "2",
                "3",
                "NR",
                "ND",
                "NA",
                "",
                "Yes",
                "No",
                "b. medium",
                "High",
                "Moderate",
                "d. Complete",
                "Complete",
                "2014",
                "New",
                "Unclear",
                "perhaps");
        List<String> cells = new ArrayList<>();
        for (String column : new HashSet<>(file.columns())) {
            boolean needed = column.startsWith("Country") || column.startsWith("Action Plan N");
            if (!column.isEmpty() && !needed && random.nextInt(4) == 0) {
                cells.add(column);
                cells.add(texts.get(random.nextInt(texts.size())));
            }
        }
        return cells.toArray(String[]::new);
    }

    @Nested
    class A_header {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.irm.IrmHeaderFormsTest#layoutsAndForms")
        void of_every_layout_is_read_in_every_form(IrmLayout layout, Form form) {
            Random random = new Random(1947);
            IrmFixture file = fixture(layout);

            assertSame(layout, file.row().row(cells(file, random)).row(cells(file, random)), form::of, "");
        }

        /** Columns in any order; where a form does not tell numbers apart, each behind its label. */
        @Test
        void may_have_its_columns_in_any_order_and_lack_some() {
            Random random = new Random(2016);
            List<Arguments> all = layoutsAndForms().toList();
            for (int run = 0; run < FILES; run++) {
                Object[] drawn = all.get(random.nextInt(all.size())).get();
                IrmLayout layout = (IrmLayout) drawn[0];
                Form form = (Form) drawn[1];
                IrmFixture file = fixture(layout);
                file.columns(someOf(layout, form, random));
                assertSame(layout, file.row(cells(file, random)), form::of, "run " + run + ", " + layout + ", " + form);
            }
        }

        private List<String> someOf(IrmLayout layout, Form form, Random random) {
            List<String> columns = new ArrayList<>(layout.headers());
            boolean lacksSome = random.nextBoolean();
            columns.removeIf(name -> lacksSome
                    && !layout.required().contains(name)
                    && !hasNumber(layout, name)
                    && random.nextInt(20) == 0);
            if (random.nextBoolean()) {
                Collections.shuffle(columns, random);
            }
            if (!form.tellsNumbersApart) {
                for (String name : layout.headers()) {
                    int number = columns.indexOf("_" + name);
                    if (number >= 0 && number < columns.indexOf(name)) {
                        Collections.swap(columns, number, columns.indexOf(name));
                    }
                }
            }
            return columns;
        }

        private boolean hasNumber(IrmLayout layout, String name) {
            return layout.headers().contains("_" + name)
                    || (name.startsWith("_") && layout.headers().contains(name.substring(1)));
        }
    }

    @Nested
    class Columns_of_the_same_name {

        private static Imported<IrmRow<AssessedCommitment>> read(String header, String row) {
            return IrmCsv.standard()
                    .readCommitments("country_locality,action_plan_number,commitment_title," + header
                            + "\nGeorgia,3,Open," + row + "\n");
        }

        private static List<String> problems(Imported<?> imported) {
            return imported.getFailures().stream()
                    .filter(failure -> failure.getReason() != FailureReason.MISSING)
                    .map(Failure::getMessage)
                    .toList();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                specificity,specificity_2     | High,3
                specificity_2,specificity     | 3,High
                specificity,specificity       | High,3
                specificity,specificity.1     | High,3
                specificity,x_specificity     | High,3
                x_specificity,specificity     | 3,High
                Specificity,X_Specificity     | High,3
                _specificity,specificity      | 3,High
                Specificity...4,Specificity...5 | High,3
                """)
        void are_label_and_number(String header, String row) {
            Imported<IrmRow<AssessedCommitment>> imported = read(header, row);

            assertThat(problems(imported)).isEmpty();
            assertThat(imported.getValues()
                            .get(0)
                            .getValue()
                            .getAssessments()
                            .get(0)
                            .getSpecificity()
                            .getValue())
                    .isEqualTo(Specificity.HIGH);
            assertThat(imported.getValues().get(0).findText("_Specificity")).contains("3");
            assertThat(imported.getValues().get(0).findText("Specificity")).contains("High");
        }

        @Test
        void that_stand_the_other_way_round_are_not_mistaken_in_silence() {
            Imported<IrmRow<AssessedCommitment>> imported = read("specificity,specificity_2", "3,High");

            assertThat(problems(imported))
                    .singleElement()
                    .asString()
                    .startsWith("line 2, column specificity: found '3', expected one of: None, Low, Medium, High");
        }

        @Test
        void that_contradict_each_other_are_a_failure() {
            assertThat(problems(read("specificity,specificity_2", "High,1")))
                    .containsExactly(
                            "line 2, column specificity_2: found '1', the label says 'High'; read by the number:"
                                    + " Low");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                specificity,specificity_2,specificity_3 | specificity_3
                Specificity,_Specificity,Specificity    | Specificity
                Specificity,X_Specificity,Specificity.1 | Specificity.1
                verifiable,verifiable_2,specificity     | verifiable_2
                """)
        void more_than_the_layout_has_are_reported(String header, String surplus) {
            assertThat(problems(read(header, "NR,NR,NR")))
                    .containsExactly("line 1, column " + surplus
                            + ": column not read: one of the same name stands further left");
        }

        @Test
        void that_no_layout_has_are_reported_as_before() {
            assertThat(problems(read("my_notes,x_1,Unnamed: 0", "a,b,1")))
                    .extracting(message -> message.replaceAll(":.*", ""))
                    .containsExactly("line 1, column my_notes", "line 1, column x_1", "line 1, column Unnamed");
        }
    }

    /** The codes of completion differ between the edition of 2015 and the export of 2016. */
    @Nested
    class A_header_that_may_be_of_two_layouts {

        private static Imported<IrmRow<AssessedCommitment>> read(String header) {
            return IrmCsv.standard().readCommitments(header + "\nGeorgia,1,Open,4\n");
        }

        private static Completion completion(Imported<IrmRow<AssessedCommitment>> imported) {
            return imported.getValues()
                    .get(0)
                    .getValue()
                    .getAssessments()
                    .get(0)
                    .getCompletion()
                    .getValue();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Country,Action Plan No.,Commitment Title,_Actual Completion | COMPLETE
                Country,Action Plan No,Commitment Title,_Actual Completion  | SUBSTANTIAL
                """)
        void is_of_the_one_that_writes_it_so(String header, Completion completion) {
            Imported<IrmRow<AssessedCommitment>> imported = read(header);

            assertThat(completion(imported)).isEqualTo(completion);
            assertThat(imported.getFailures())
                    .extracting(Failure::getReason)
                    .doesNotContain(FailureReason.CONTRADICTION);
        }

        @Test
        void is_reported_if_nothing_tells() {
            Imported<IrmRow<AssessedCommitment>> imported =
                    read("country,action_plan_no,commitment_title,x_actual_completion");

            assertThat(completion(imported)).isEqualTo(Completion.COMPLETE);
            assertThat(imported.getFailures())
                    .filteredOn(failure -> failure.getReason() == FailureReason.CONTRADICTION)
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 1: read as the commitments database, 2015 edition, though these columns may be"
                                    + " those of the commitments database, Explorer export of 2016");
        }

        @ParameterizedTest
        @EnumSource(DataEdition.class)
        void is_none_that_is_whole(DataEdition edition) {
            for (Form form : Form.values()) {
                IrmFixture file = IrmFixture.of(edition).row();
                String text = file.text()
                        .replace(
                                file.header(),
                                String.join(
                                        ",",
                                        form.of(file.columns()).stream()
                                                .map(IrmHeaderFormsTest::quoted)
                                                .toList()));

                assertThat(IrmCsv.standard().readCommitments(text).getFailures())
                        .as(edition + ", " + form)
                        .extracting(Failure::getReason)
                        .doesNotContain(FailureReason.CONTRADICTION, FailureReason.UNKNOWN_FIELD);
            }
        }
    }
}
