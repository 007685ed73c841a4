package io.github.ogprules.io.irm;

import static io.github.ogprules.model.irm.DataEdition.EDITION_2015;
import static io.github.ogprules.model.irm.DataEdition.EDITION_2016_17;
import static io.github.ogprules.model.irm.DataEdition.LAYOUT_2024;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.CompletionChange;
import io.github.ogprules.model.irm.DataEdition;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.Novelty;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Schedule;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Timebound;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the variables that the IRM codes are read from their columns of labels and of numbers. */
class IrmCodesTest {

    /** A variable in one edition: its columns, with none for a variable without labels or without numbers. */
    record Variable(
            DataEdition edition, String label, String number, Function<CommitmentAssessment, Observation<?>> read) {

        Observation<?> of(AssessedCommitment commitment) {
            List<CommitmentAssessment> assessments = commitment.getAssessments();
            return read.apply(assessments.get(assessments.size() - 1));
        }

        boolean hasLabelAndNumber() {
            return !label.isEmpty() && !number.isEmpty();
        }

        @Override
        public String toString() {
            return edition.getLabel() + ", " + (label.isEmpty() ? number : label);
        }
    }

    private static final Variable SPECIFICITY_2015 =
            new Variable(EDITION_2015, "Specificity", "_Specificity", CommitmentAssessment::getSpecificity);
    private static final Variable NOVELTY_2015 =
            new Variable(EDITION_2015, "NewvPre-exist", "_NewvPre-exist", CommitmentAssessment::getNovelty);
    private static final Variable IMPACT_2015 = new Variable(
            EDITION_2015, "Potential Impact", "_Pot Impact Coded", CommitmentAssessment::getPotentialImpact);
    private static final Variable TIMEBOUND_2015 =
            new Variable(EDITION_2015, "Timebound?", "", CommitmentAssessment::getTimebound);
    private static final Variable COMPLETION_2015 =
            new Variable(EDITION_2015, "Actual Completion", "_Actual Completion", CommitmentAssessment::getCompletion);
    private static final Variable PROJECTED_2015 = new Variable(
            EDITION_2015, "Projected Completion", "_Proj Completion", CommitmentAssessment::getProjectedCompletion);
    private static final Variable SCHEDULE_2015 =
            new Variable(EDITION_2015, "On schedule", "On time", CommitmentAssessment::getSchedule);
    private static final Variable RELEVANCE_2015 =
            new Variable(EDITION_2015, "", "_Relevant", CommitmentAssessment::getRelevance);

    private static final Variable SPECIFICITY_2016 =
            new Variable(EDITION_2016_17, "Specificity", "_Specificity", CommitmentAssessment::getSpecificity);
    private static final Variable IMPACT_2016 = new Variable(
            EDITION_2016_17, "Potential impact", "_Pot Impact Coded", CommitmentAssessment::getPotentialImpact);
    private static final Variable COMPLETION_2016 = new Variable(
            EDITION_2016_17, "Completion (end of term)", "_CompletionEndTerm", CommitmentAssessment::getCompletion);
    private static final Variable CHANGE_2016 = new Variable(
            EDITION_2016_17, "Change in completion", "_ChangeCompletion", CommitmentAssessment::getCompletionChange);
    private static final Variable OPENED_2016 = new Variable(
            EDITION_2016_17,
            "Did it open government (end of term only)",
            "_OpenGovt",
            CommitmentAssessment::getDidItOpenGovernment);

    private static final Variable SPECIFICITY =
            new Variable(LAYOUT_2024, "Specificity", "_Specificity", CommitmentAssessment::getSpecificity);
    private static final Variable VERIFIABLE =
            new Variable(LAYOUT_2024, "Verifiable", "", CommitmentAssessment::getVerifiability);
    private static final Variable RELEVANCE =
            new Variable(LAYOUT_2024, "", "_Relevant", CommitmentAssessment::getRelevance);
    private static final Variable IMPACT = new Variable(
            LAYOUT_2024, "Potential Impact", "_Potential Impact", CommitmentAssessment::getPotentialImpact);
    private static final Variable POTENTIAL = new Variable(
            LAYOUT_2024,
            "Potential for Results",
            "_Potential for Results",
            CommitmentAssessment::getPotentialForResults);
    private static final Variable COMPLETION = new Variable(
            LAYOUT_2024, "Completion (End Of Term)", "_CompletionEndTerm", CommitmentAssessment::getCompletion);
    private static final Variable CHANGE = new Variable(
            LAYOUT_2024, "Change In Completion", "_ChangeCompletion", CommitmentAssessment::getCompletionChange);
    private static final Variable EARLY_RESULTS =
            new Variable(LAYOUT_2024, "Early Results", "_Early Results", CommitmentAssessment::getEarlyResults);
    private static final Variable OPENED = new Variable(
            LAYOUT_2024,
            "Did It Open Government (Overall)",
            "_OpenGovernment",
            CommitmentAssessment::getDidItOpenGovernment);
    private static final Variable OPENED_INFORMATION =
            opened("Did It Open Government (Access To Information)", "_DIOGATI", OgpValue.ACCESS_TO_INFORMATION);
    private static final Variable OPENED_PARTICIPATION =
            opened("Did It Open Government (Civic Participation)", "_DIOGCP", OgpValue.CIVIC_PARTICIPATION);
    private static final Variable OPENED_ACCOUNTABILITY =
            opened("Did It Open Government: Public Accountability", "_DIOGPA", OgpValue.PUBLIC_ACCOUNTABILITY);

    private static Variable opened(String label, String number, OgpValue value) {
        return new Variable(
                LAYOUT_2024,
                label,
                number,
                assessment -> assessment.getDidItOpenGovernmentByValue().get(value));
    }

    static Stream<Variable> variables() {
        return Stream.of(
                SPECIFICITY_2015,
                NOVELTY_2015,
                IMPACT_2015,
                TIMEBOUND_2015,
                COMPLETION_2015,
                PROJECTED_2015,
                SCHEDULE_2015,
                RELEVANCE_2015,
                SPECIFICITY_2016,
                IMPACT_2016,
                COMPLETION_2016,
                CHANGE_2016,
                OPENED_2016,
                SPECIFICITY,
                VERIFIABLE,
                RELEVANCE,
                IMPACT,
                POTENTIAL,
                COMPLETION,
                CHANGE,
                EARLY_RESULTS,
                OPENED,
                OPENED_INFORMATION,
                OPENED_PARTICIPATION,
                OPENED_ACCOUNTABILITY);
    }

    static Stream<Variable> variablesWithLabelAndNumber() {
        return variables().filter(Variable::hasLabelAndNumber);
    }

    static Stream<Arguments> markersBesideLabels() {
        return variablesWithLabelAndNumber()
                .flatMap(variable -> Stream.of(Marker.values()).map(marker -> arguments(variable, marker)));
    }

    /** The numbers and labels of each edition; the numbers of completion differ by one between the first and the later ones. */
    static Stream<Arguments> values() {
        return Stream.of(
                arguments(SPECIFICITY_2015, "None", "0", Specificity.NONE),
                arguments(SPECIFICITY_2015, "a. low", "1", Specificity.LOW),
                arguments(SPECIFICITY_2015, "b. medium", "2", Specificity.MEDIUM),
                arguments(SPECIFICITY_2015, "c. high", "3", Specificity.HIGH),
                arguments(NOVELTY_2015, "Unclear", "0", Novelty.UNCLEAR),
                arguments(NOVELTY_2015, "Pre-existing", "1", Novelty.PRE_EXISTING),
                arguments(NOVELTY_2015, "New", "2", Novelty.NEW),
                arguments(IMPACT_2015, "None", "0", PotentialImpact.NONE),
                arguments(IMPACT_2015, "Minor", "1", PotentialImpact.MINOR),
                arguments(IMPACT_2015, "Moderate", "2", PotentialImpact.MODERATE),
                arguments(IMPACT_2015, "Transformative", "3", PotentialImpact.TRANSFORMATIVE),
                arguments(TIMEBOUND_2015, "Clear", "", Timebound.CLEAR),
                arguments(TIMEBOUND_2015, "Unclear", "", Timebound.UNCLEAR),
                arguments(TIMEBOUND_2015, "Supplementary Materials", "", Timebound.SUPPLEMENTARY_MATERIALS),
                arguments(COMPLETION_2015, "Withdrawn", "Withdrawn", Completion.WITHDRAWN),
                arguments(COMPLETION_2015, "Unclear", "Unclear", Completion.UNCLEAR),
                arguments(COMPLETION_2015, "a. Not started", "1", Completion.NOT_STARTED),
                arguments(COMPLETION_2015, "b. Limited", "2", Completion.LIMITED),
                arguments(COMPLETION_2015, "c. Substantial", "3", Completion.SUBSTANTIAL),
                arguments(COMPLETION_2015, "d. Complete", "4", Completion.COMPLETE),
                arguments(PROJECTED_2015, "Unclear", "Unclear", Completion.UNCLEAR),
                arguments(PROJECTED_2015, "a. Not started", "1", Completion.NOT_STARTED),
                arguments(PROJECTED_2015, "b. Limited", "2", Completion.LIMITED),
                arguments(PROJECTED_2015, "c. Substantial", "3", Completion.SUBSTANTIAL),
                arguments(PROJECTED_2015, "d. Complete", "4", Completion.COMPLETE),
                arguments(SCHEDULE_2015, "ahead of schedule", "-3", Schedule.AHEAD_OF_SCHEDULE),
                arguments(SCHEDULE_2015, "ahead of schedule", "-1", Schedule.AHEAD_OF_SCHEDULE),
                arguments(SCHEDULE_2015, "on schedule", "0", Schedule.ON_SCHEDULE),
                arguments(SCHEDULE_2015, "behind schedule", "1", Schedule.BEHIND_SCHEDULE),
                arguments(SCHEDULE_2015, "BEHIND SCHEDULE", "3", Schedule.BEHIND_SCHEDULE),
                arguments(SCHEDULE_2015, "Unclear", "Unclear", Schedule.UNCLEAR),
                arguments(RELEVANCE_2015, "", "0", Relevance.UNCLEAR),
                arguments(RELEVANCE_2015, "", "1", Relevance.CLEAR),
                arguments(SPECIFICITY_2016, "None", "0", Specificity.NONE),
                arguments(SPECIFICITY_2016, "a. low", "1", Specificity.LOW),
                arguments(SPECIFICITY_2016, "b. medium", "2", Specificity.MEDIUM),
                arguments(SPECIFICITY_2016, "c. high", "3", Specificity.HIGH),
                arguments(IMPACT_2016, "None", "0", PotentialImpact.NONE),
                arguments(IMPACT_2016, "Minor", "1", PotentialImpact.MINOR),
                arguments(IMPACT_2016, "Moderate", "2", PotentialImpact.MODERATE),
                arguments(IMPACT_2016, "Transformative", "3", PotentialImpact.TRANSFORMATIVE),
                arguments(COMPLETION_2016, "Withdrawn", "0", Completion.WITHDRAWN),
                arguments(COMPLETION_2016, "Unclear", "1", Completion.UNCLEAR),
                arguments(COMPLETION_2016, "a. Not started", "2", Completion.NOT_STARTED),
                arguments(COMPLETION_2016, "a. Not Started", "2", Completion.NOT_STARTED),
                arguments(COMPLETION_2016, "b. Limited", "3", Completion.LIMITED),
                arguments(COMPLETION_2016, "c. Substantial", "4", Completion.SUBSTANTIAL),
                arguments(COMPLETION_2016, "d. Complete", "5", Completion.COMPLETE),
                arguments(CHANGE_2016, "Decrease", "-2", CompletionChange.DECREASE),
                arguments(CHANGE_2016, "No Change", "0", CompletionChange.NO_CHANGE),
                arguments(CHANGE_2016, "Increase", "1", CompletionChange.INCREASE),
                arguments(OPENED_2016, "a. Worsens", "0", DidItOpenGovernment.WORSENED),
                arguments(OPENED_2016, "b. None", "1", DidItOpenGovernment.DID_NOT_CHANGE),
                arguments(OPENED_2016, "c. Marginal", "2", DidItOpenGovernment.MARGINAL),
                arguments(OPENED_2016, "d. Major", "3", DidItOpenGovernment.MAJOR),
                arguments(OPENED_2016, "e. Outstanding", "4", DidItOpenGovernment.OUTSTANDING),
                arguments(SPECIFICITY, "None", "0", Specificity.NONE),
                arguments(SPECIFICITY, "Low", "1", Specificity.LOW),
                arguments(SPECIFICITY, "Medium", "2", Specificity.MEDIUM),
                arguments(SPECIFICITY, "High", "3", Specificity.HIGH),
                arguments(VERIFIABLE, "Yes", "", Verifiability.VERIFIABLE),
                arguments(VERIFIABLE, "1", "", Verifiability.VERIFIABLE),
                arguments(VERIFIABLE, "No", "", Verifiability.NOT_VERIFIABLE),
                arguments(RELEVANCE, "", "0", Relevance.UNCLEAR),
                arguments(RELEVANCE, "", "1", Relevance.CLEAR),
                arguments(IMPACT, "None", "0", PotentialImpact.NONE),
                arguments(IMPACT, "Minor", "1", PotentialImpact.MINOR),
                arguments(IMPACT, "Moderate", "2", PotentialImpact.MODERATE),
                arguments(IMPACT, "Transformative", "3", PotentialImpact.TRANSFORMATIVE),
                arguments(POTENTIAL, "Unclear", "0", PotentialForResults.UNCLEAR),
                arguments(POTENTIAL, "Modest", "1", PotentialForResults.MODEST),
                arguments(POTENTIAL, "Substantial", "2", PotentialForResults.SUBSTANTIAL),
                arguments(COMPLETION, "Withdrawn", "0", Completion.WITHDRAWN),
                arguments(COMPLETION, "Unclear", "1", Completion.UNCLEAR),
                arguments(COMPLETION, "Not Started", "2", Completion.NOT_STARTED),
                arguments(COMPLETION, "Limited", "3", Completion.LIMITED),
                arguments(COMPLETION, "Substantial", "4", Completion.SUBSTANTIAL),
                arguments(COMPLETION, "Complete", "5", Completion.COMPLETE),
                arguments(CHANGE, "Decrease", "-1", CompletionChange.DECREASE),
                arguments(CHANGE, "No Change", "0", CompletionChange.NO_CHANGE),
                arguments(CHANGE, "Increase", "3", CompletionChange.INCREASE),
                arguments(EARLY_RESULTS, "No notable results", "0", EarlyResults.NO_NOTABLE_RESULTS),
                arguments(EARLY_RESULTS, "Moderate", "1", EarlyResults.MODERATE),
                arguments(EARLY_RESULTS, "Significant", "2", EarlyResults.SIGNIFICANT),
                arguments(OPENED, "Worsens", "0", DidItOpenGovernment.WORSENED),
                arguments(OPENED, "Did Not Change", "1", DidItOpenGovernment.DID_NOT_CHANGE),
                arguments(OPENED, "Marginal", "2", DidItOpenGovernment.MARGINAL),
                arguments(OPENED, "Major", "3", DidItOpenGovernment.MAJOR),
                arguments(OPENED, "Outstanding", "4", DidItOpenGovernment.OUTSTANDING),
                arguments(OPENED_INFORMATION, "Not Applicable", "0", DidItOpenGovernment.NOT_APPLICABLE),
                arguments(OPENED_INFORMATION, "Worsens", "1", DidItOpenGovernment.WORSENED),
                arguments(OPENED_INFORMATION, "Did Not Change", "2", DidItOpenGovernment.DID_NOT_CHANGE),
                arguments(OPENED_INFORMATION, "Marginal", "3", DidItOpenGovernment.MARGINAL),
                arguments(OPENED_INFORMATION, "Major", "4", DidItOpenGovernment.MAJOR),
                arguments(OPENED_INFORMATION, "Outstanding", "5", DidItOpenGovernment.OUTSTANDING),
                arguments(OPENED_PARTICIPATION, "Not Applicable", "0", DidItOpenGovernment.NOT_APPLICABLE),
                arguments(OPENED_PARTICIPATION, "Worsens", "1", DidItOpenGovernment.WORSENED),
                arguments(OPENED_PARTICIPATION, "Did Not Change", "2", DidItOpenGovernment.DID_NOT_CHANGE),
                arguments(OPENED_PARTICIPATION, "Marginal", "3", DidItOpenGovernment.MARGINAL),
                arguments(OPENED_PARTICIPATION, "Major", "4", DidItOpenGovernment.MAJOR),
                arguments(OPENED_PARTICIPATION, "Outstanding", "5", DidItOpenGovernment.OUTSTANDING),
                arguments(OPENED_ACCOUNTABILITY, "Not Applicable", "0", DidItOpenGovernment.NOT_APPLICABLE),
                arguments(OPENED_ACCOUNTABILITY, "Worsens", "1", DidItOpenGovernment.WORSENED),
                arguments(OPENED_ACCOUNTABILITY, "Did Not Change", "2", DidItOpenGovernment.DID_NOT_CHANGE),
                arguments(OPENED_ACCOUNTABILITY, "Marginal", "3", DidItOpenGovernment.MARGINAL),
                arguments(OPENED_ACCOUNTABILITY, "Major", "4", DidItOpenGovernment.MAJOR),
                arguments(OPENED_ACCOUNTABILITY, "Outstanding", "5", DidItOpenGovernment.OUTSTANDING));
    }

    @Nested
    class A_value {

        @ParameterizedTest(name = "{0}: {1} {2}")
        @MethodSource("io.github.ogprules.io.irm.IrmCodesTest#values")
        void is_read_from_its_label_and_its_number(Variable variable, String label, String number, Object value) {
            assertRead(variable, label, number).isEqualTo(Observation.known(value));
        }

        @ParameterizedTest(name = "{0}: {1} {2}")
        @MethodSource("io.github.ogprules.io.irm.IrmCodesTest#values")
        void is_read_from_one_of_them_where_the_other_is_not_filled(
                Variable variable, String label, String number, Object value) {
            if (!label.isEmpty()) {
                assertRead(variable, label, "").isEqualTo(Observation.known(value));
            }
            if (!number.isEmpty()) {
                assertRead(variable, "", number).isEqualTo(Observation.known(value));
            }
        }

        /** As spreadsheets write whole numbers that they took for decimal ones. */
        @ParameterizedTest(name = "{0}: {1} {2}")
        @MethodSource("io.github.ogprules.io.irm.IrmCodesTest#values")
        void may_have_a_nought_behind_its_number(Variable variable, String label, String number, Object value) {
            if (number.matches("-?\\d")) {
                assertRead(variable, label, number + ".0").isEqualTo(Observation.known(value));
                assertRead(variable, label, number + ",0").isEqualTo(Observation.known(value));
            }
        }

        @ParameterizedTest(name = "{0}: {1} {2}")
        @MethodSource("io.github.ogprules.io.irm.IrmCodesTest#values")
        void may_have_its_label_in_any_case(Variable variable, String label, String number, Object value) {
            assertRead(variable, label.toUpperCase(Locale.ROOT), number).isEqualTo(Observation.known(value));
        }
    }

    @Nested
    class Without_a_value {

        static Stream<Arguments> markers() {
            return variables()
                    .flatMap(variable -> Stream.of(Marker.values()).map(marker -> arguments(variable, marker)));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @MethodSource("markers")
        void the_marker_may_be_in_lower_case(Variable variable, Marker marker) {
            String text = marker.getAbbreviation().toLowerCase(Locale.ROOT);

            assertRead(variable, text, text).isEqualTo(Observation.notAssessed(marker));
        }

        @ParameterizedTest(name = "{0}: {1}")
        @MethodSource("markers")
        void the_marker_is_kept(Variable variable, Marker marker) {
            String text = marker.getAbbreviation();

            assertRead(variable, text, text).isEqualTo(Observation.notAssessed(marker));
            if (variable.hasLabelAndNumber()) {
                assertRead(variable, text, "").isEqualTo(Observation.notAssessed(marker));
                assertRead(variable, "", text).isEqualTo(Observation.notAssessed(marker));
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.irm.IrmCodesTest#variables")
        void a_cell_that_is_not_filled_is_unknown(Variable variable) {
            assertRead(variable, "", "").isEqualTo(Observation.unknown());
        }
    }

    @Nested
    class A_label_and_a_number {

        /** The first six are in the edition of 2016-17 and in that of 2015; the published stars follow the numbers. */
        static Stream<Arguments> conflicts() {
            return Stream.of(
                    arguments(SPECIFICITY_2016, "None", "1", Specificity.LOW, "number"),
                    arguments(SPECIFICITY_2016, "NR", "1", Specificity.LOW, "number"),
                    arguments(IMPACT_2016, "NR", "3", PotentialImpact.TRANSFORMATIVE, "number"),
                    arguments(COMPLETION_2016, "c. Substantial", "2", Completion.NOT_STARTED, "number"),
                    arguments(COMPLETION_2016, "b. Limited", "2", Completion.NOT_STARTED, "number"),
                    arguments(PROJECTED_2015, "Withdrawn", "NA", Completion.WITHDRAWN, "label"),
                    arguments(SCHEDULE_2015, "behind schedule", "Unclear", Schedule.UNCLEAR, "number"),
                    arguments(CHANGE, "No Change", "1", CompletionChange.INCREASE, "number"),
                    arguments(CHANGE, "No Change", "NR", CompletionChange.NO_CHANGE, "label"),
                    arguments(OPENED_PARTICIPATION, "Marginal", "0", DidItOpenGovernment.NOT_APPLICABLE, "number"),
                    arguments(OPENED_INFORMATION, "Not Applicable", "2", DidItOpenGovernment.DID_NOT_CHANGE, "number"));
        }

        @ParameterizedTest(name = "{0}: {1} and {2} are read by the {4}")
        @MethodSource("conflicts")
        void that_contradict_each_other_are_reported_and_read_by_the_one_that_has_a_value_the_number_first(
                Variable variable, String label, String number, Object value, String by) {
            Imported<IrmRow<AssessedCommitment>> imported = read(variable, label, number);

            assertThat(variable.of(imported.getValues().get(0).getValue())).isEqualTo(Observation.known(value));
            assertThat(ofRow(imported)).singleElement().satisfies(failure -> {
                assertThat(failure.getReason()).isEqualTo(FailureReason.CONTRADICTION);
                assertThat(failure.getColumn()).contains(variable.number());
                assertThat(failure.getMessage())
                        .contains("found '" + number + "', the label says '" + label + "'; read by the " + by + ": ");
            });
        }

        /** A value counts before a marker in every column, whichever of the two has it. */
        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.irm.IrmCodesTest#markersBesideLabels")
        void are_read_by_the_label_where_the_number_says_that_there_is_none(Variable variable, Marker marker) {
            Arguments value = values().filter(candidate -> candidate.get()[0].equals(variable))
                    .findFirst()
                    .orElseThrow();
            String label = (String) value.get()[1];

            Imported<IrmRow<AssessedCommitment>> imported = read(variable, label, marker.getAbbreviation());

            assertThat(variable.of(imported.getValues().get(0).getValue()))
                    .isEqualTo(Observation.known(value.get()[3]));
            assertThat(ofRow(imported)).singleElement().satisfies(failure -> {
                assertThat(failure.getReason()).isEqualTo(FailureReason.CONTRADICTION);
                assertThat(failure.getProblem()).startsWith("the label says '" + label + "'; read by the label: ");
            });
        }

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.irm.IrmCodesTest#markersBesideLabels")
        void are_read_by_the_number_where_the_label_says_that_there_is_none(Variable variable, Marker marker) {
            Arguments value = values().filter(candidate -> candidate.get()[0].equals(variable))
                    .findFirst()
                    .orElseThrow();

            Imported<IrmRow<AssessedCommitment>> imported =
                    read(variable, marker.getAbbreviation(), (String) value.get()[2]);

            assertThat(variable.of(imported.getValues().get(0).getValue()))
                    .isEqualTo(Observation.known(value.get()[3]));
            assertThat(ofRow(imported))
                    .singleElement()
                    .satisfies(failure -> assertThat(failure.getProblem())
                            .startsWith("the label says '" + marker.getAbbreviation() + "'; read by the number: "));
        }

        /** Of rows before the year of the lens: completion at mid-term, at the end of term, and what OGP says of the change. */
        @ParameterizedTest
        @CsvSource(textBlock = """
                Not Started, 2, Complete,    5, Increase,  0,  INCREASE,  read by completion
                Not Started, 2, Complete,    5, No Change, 0,  INCREASE,  read by completion
                Not Started, 2, Complete,    5, No Change, NR, INCREASE,  read by completion
                Not Started, 2, Complete,    5, '',        0,  INCREASE,  read by completion
                Not Started, 2, Complete,    5, No Change, '', INCREASE,  read by completion
                Substantial, 4, Complete,    5, No Change, 1,  INCREASE,  read by completion
                Complete,    5, Limited,     3, Increase,  1,  DECREASE,  read by completion
                Limited,     3, Limited,     3, Increase,  1,  NO_CHANGE, read by completion
                Limited,     3, Limited,     3, No Change, NR, NO_CHANGE, read by the label
                Not Started, 2, Complete,    5, Increase,  3,  INCREASE,  ''
                Not Started, 2, Complete,    5, '',        3,  INCREASE,  ''
                Unclear,     1, Substantial, 4, Increase,  3,  INCREASE,  ''
                Withdrawn,   0, Limited,     3, Increase,  3,  INCREASE,  ''
                NR,          NR, Complete,   5, No Change, 1,  INCREASE,  read by the number
                """)
        void on_a_change_of_completion_give_way_to_what_changed(
                String before,
                String beforeNumber,
                String after,
                String afterNumber,
                String change,
                String changeNumber,
                CompletionChange read,
                String by) {
            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                    .readCommitments(IrmFixture.layoutOf2024()
                            .row(
                                    "Completion (Progress Report)",
                                    before,
                                    "_CompletionProgress",
                                    beforeNumber,
                                    "Completion (End Of Term)",
                                    after,
                                    "_CompletionEndTerm",
                                    afterNumber,
                                    "Change In Completion",
                                    change,
                                    "_ChangeCompletion",
                                    changeNumber)
                            .text());

            assertThat(CHANGE.of(imported.getValues().get(0).getValue())).isEqualTo(Observation.known(read));
            assertThat(ofRow(imported))
                    .extracting(Failure::getReason)
                    .containsExactlyElementsOf(by.isEmpty() ? List.of() : List.of(FailureReason.CONTRADICTION));
            assertThat(ofRow(imported))
                    .allSatisfy(failure -> assertThat(failure.getProblem()).contains(by));
        }

        /** As in the export of the Explorer, where completion of 2 steps less than projected is "0". */
        @ParameterizedTest
        @CsvSource(textBlock = """
                c. Substantial, 3, d. Complete, 4, on schedule,     0,  BEHIND_SCHEDULE,   1
                b. Limited,     2, d. Complete, 4, behind schedule, 0,  BEHIND_SCHEDULE,   1
                d. Complete,    4, b. Limited,  2, '',              1,  AHEAD_OF_SCHEDULE, 1
                b. Limited,     2, b. Limited,  2, behind schedule, 0,  ON_SCHEDULE,       1
                b. Limited,     2, d. Complete, 4, behind schedule, 2,  BEHIND_SCHEDULE,   0
                Unclear, Unclear,  d. Complete, 4, Unclear,   Unclear,  UNCLEAR,           0
                """)
        void on_the_schedule_give_way_to_what_was_projected(
                String actual,
                String actualNumber,
                String projected,
                String projectedNumber,
                String schedule,
                String steps,
                Schedule read,
                int failures) {
            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                    .readCommitments(IrmFixture.editionOf2015()
                            .row(
                                    "Actual Completion",
                                    actual,
                                    "_Actual Completion",
                                    actualNumber,
                                    "Projected Completion",
                                    projected,
                                    "_Proj Completion",
                                    projectedNumber,
                                    "On schedule",
                                    schedule,
                                    "On time",
                                    steps)
                            .text());

            assertThat(SCHEDULE_2015.of(imported.getValues().get(0).getValue())).isEqualTo(Observation.known(read));
            assertThat(ofRow(imported)).hasSize(failures);
        }

        @Test
        void of_two_markers_are_reported_and_read_by_the_number() {
            Imported<IrmRow<AssessedCommitment>> imported = read(SPECIFICITY, "NR", "NA");

            assertThat(SPECIFICITY.of(imported.getValues().get(0).getValue()))
                    .isEqualTo(Observation.notAssessed(Marker.NOT_APPLICABLE));
            assertThat(ofRow(imported))
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 2, column _Specificity: found 'NA', the label says 'NR'; read by the number: NA");
        }

        /** pandas writes None where a column of numbers has none, and OGP has a level of that name. */
        @ParameterizedTest(name = "{0}: {1} {2}")
        @MethodSource("io.github.ogprules.io.irm.IrmCodesTest#values")
        void that_are_named_in_a_column_of_numbers_are_not_taken_for_what_programs_write_where_there_is_none(
                Variable variable, String label, String number, Object value) {
            if (label.equals("None") && !number.isEmpty()) {
                Imported<IrmRow<AssessedCommitment>> imported = read(variable, "", label);

                assertThat(variable.of(imported.getValues().get(0).getValue())).isEqualTo(Observation.unknown());
                assertThat(ofRow(imported))
                        .singleElement()
                        .returns(FailureReason.INVALID_VALUE, Failure::getReason)
                        .extracting(Failure::getMessage)
                        .asString()
                        .contains("found 'None'", number + " (None)");
            }
        }

        @Test
        void that_OGP_codes_alike_do_not_contradict_each_other() {
            assertRead(IMPACT_2015, "Unclear", "0").isEqualTo(Observation.known(PotentialImpact.UNCLEAR));
            assertRead(IMPACT_2016, "Unclear", "0").isEqualTo(Observation.known(PotentialImpact.UNCLEAR));
            assertRead(OPENED, "No early results to report yet", "1")
                    .isEqualTo(Observation.known(DidItOpenGovernment.NO_EARLY_RESULTS_YET));
        }
    }

    @Nested
    class A_text_that_is_no_value {

        @ParameterizedTest
        @MethodSource("io.github.ogprules.io.irm.IrmCodesTest#variables")
        void is_reported_with_the_list_of_those_that_are_and_costs_only_its_cell(Variable variable) {
            String column = variable.label().isEmpty() ? variable.number() : variable.label();
            Imported<IrmRow<AssessedCommitment>> imported =
                    read(variable, "perhaps", variable.label().isEmpty() ? "perhaps" : "");

            assertThat(variable.of(imported.getValues().get(0).getValue())).isEqualTo(Observation.unknown());
            assertThat(ofRow(imported)).singleElement().satisfies(failure -> {
                assertThat(failure.getReason()).isEqualTo(FailureReason.INVALID_VALUE);
                assertThat(failure.getMessage())
                        .startsWith("line " + (variable.edition() == LAYOUT_2024 ? 2 : 3) + ", column " + column
                                + ": found 'perhaps', expected one of: ")
                        .endsWith("NR, ND, NA or nothing");
            });
        }

        @Test
        void is_reported_with_the_labels() {
            assertThat(ofRow(read(VERIFIABLE, "perhaps", "")))
                    .extracting(Failure::getProblem)
                    .containsExactly("expected one of: No, Yes, NR, ND, NA or nothing");
        }

        @ParameterizedTest
        @ValueSource(strings = {"6", "-1", "1.5", "12345678901", "many"})
        void is_reported_with_the_numbers_of_the_edition(String number) {
            assertThat(ofRow(read(COMPLETION, "", number)))
                    .extracting(Failure::getProblem)
                    .containsExactly(
                            "expected one of: 0 (Withdrawn), 1 (Unclear), No Evidence Available, 2 (Not Started),"
                                    + " 3 (Limited), 4 (Substantial), 5 (Complete), NR, ND, NA or nothing");
            assertThat(ofRow(read(COMPLETION_2015, "", number)))
                    .extracting(Failure::getProblem)
                    .containsExactly("expected one of: Withdrawn, Unclear, No Evidence Available, 1 (Not Started),"
                            + " 2 (Limited), 3 (Substantial), 4 (Complete), NR, ND, NA or nothing");
        }

        @ParameterizedTest
        @ValueSource(strings = {"6", "-6"})
        void is_also_a_number_of_steps_that_cannot_be(String steps) {
            assertThat(ofRow(read(CHANGE, "", steps)))
                    .extracting(Failure::getProblem)
                    .containsExactly(
                            "expected one of: a whole number from -5 to 5, Decrease, No Change, Increase, NR, ND,"
                                    + " NA or nothing");
        }

        @Test
        void leaves_the_other_of_label_and_number_to_read_by() {
            Imported<IrmRow<AssessedCommitment>> badLabel = read(COMPLETION, "perhaps", "4");
            Imported<IrmRow<AssessedCommitment>> badNumber = read(COMPLETION, "Limited", "9");

            assertThat(COMPLETION.of(badLabel.getValues().get(0).getValue()))
                    .isEqualTo(Observation.known(Completion.SUBSTANTIAL));
            assertThat(ofRow(badLabel)).extracting(Failure::getReason).containsExactly(FailureReason.INVALID_VALUE);
            assertThat(COMPLETION.of(badNumber.getValues().get(0).getValue()))
                    .isEqualTo(Observation.known(Completion.LIMITED));
            assertThat(ofRow(badNumber)).extracting(Failure::getReason).containsExactly(FailureReason.INVALID_VALUE);
        }
    }

    @Nested
    class The_lens {

        @ParameterizedTest
        @ValueSource(strings = {"1", "0"})
        void is_read_from_the_column_of_relevance(String number) {
            AssessedCommitment read = IrmCsv.standard()
                    .readCommitments(IrmFixture.layoutOf2024()
                            .row("Year Of Submission", "2021", "Action Plan End Year", "2023", "_Relevant", number)
                            .text())
                    .getValues()
                    .get(0)
                    .getValue();

            assertThat(read.getAssessments().get(0).getOpenGovernmentLens())
                    .isEqualTo(Observation.known(
                            number.equals("1") ? OpenGovernmentLens.WITH_LENS : OpenGovernmentLens.WITHOUT_LENS));
        }
    }

    @Nested
    class A_flag {

        /** The edition of 2016-17 has such numbers of compound commitments. */
        @ParameterizedTest
        @ValueSource(strings = {"2", "9", "11", "13", "17", "19", "yes"})
        void is_one_or_nought_and_other_numbers_are_reported(String text) {
            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                    .readCommitments(
                            IrmFixture.editionOf2016().row("Compound", text).text());

            assertThat(imported.getValues().get(0).getValue().getAssessments())
                    .allSatisfy(
                            assessment -> assertThat(assessment.getCompound()).isEqualTo(Observation.unknown()));
            assertThat(ofRow(imported))
                    .extracting(Failure::getMessage)
                    .containsExactly(
                            "line 3, column Compound: found '" + text + "', expected 1, 0, NR, ND, NA or nothing");
        }

        @ParameterizedTest
        @CsvSource({"1.0, true", "0.0, false", "'1,0', true"})
        void may_have_a_nought_behind_its_number(String text, boolean value) {
            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                    .readCommitments(
                            IrmFixture.editionOf2016().row("Compound", text).text());

            assertThat(imported.getValues().get(0).getValue().getAssessments())
                    .allSatisfy(
                            assessment -> assertThat(assessment.getCompound()).isEqualTo(Observation.known(value)));
            assertThat(ofRow(imported)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"NR", "ND", "NA"})
        void may_be_marked(String marker) {
            Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard()
                    .readCommitments(
                            IrmFixture.editionOf2016().row("Compound", marker).text());

            assertThat(imported.getValues().get(0).getValue().getAssessments())
                    .allSatisfy(assessment -> assertThat(assessment.getCompound())
                            .isEqualTo(Observation.notAssessed(CodeList.parse(Marker.class, marker))));
            assertThat(ofRow(imported)).isEmpty();
        }
    }

    private static ObjectAssert<Observation<?>> assertRead(Variable variable, String label, String number) {
        Imported<IrmRow<AssessedCommitment>> imported = read(variable, label, number);
        assertThat(ofRow(imported))
                .filteredOn(failure -> !label.isEmpty() || !failure.getProblem().contains("the number stands for"))
                .isEmpty();
        return assertThat(variable.of(imported.getValues().get(0).getValue()));
    }

    private static Imported<IrmRow<AssessedCommitment>> read(Variable variable, String label, String number) {
        IrmFixture file = IrmFixture.of(variable.edition());
        if (variable.label().isEmpty()) {
            file.row(variable.number(), number);
        } else if (variable.number().isEmpty()) {
            file.row(variable.label(), label);
        } else {
            file.row(variable.label(), label, variable.number(), number);
        }
        return IrmCsv.standard().readCommitments(file.text());
    }

    /** Without the lines before the header. */
    private static List<Failure> ofRow(Imported<?> imported) {
        return imported.getFailures().stream()
                .filter(failure -> failure.getReason() != FailureReason.NOT_A_RECORD)
                .toList();
    }
}
