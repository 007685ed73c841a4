package io.github.ogprules.rules;

import static io.github.ogprules.model.Provenance.ASSUMED;
import static io.github.ogprules.model.Provenance.DOCUMENTED;
import static io.github.ogprules.model.Provenance.INFERRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.rules.committee.CompositionRules;
import io.github.ogprules.rules.committee.ElectionRules;
import io.github.ogprules.rules.committee.MeetingRules;
import io.github.ogprules.rules.concern.CaseRules;
import io.github.ogprules.rules.concern.ConcernRules;
import io.github.ogprules.rules.concern.RapidResponseRules;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import io.github.ogprules.rules.joining.JoiningRules;
import io.github.ogprules.rules.joining.JoiningStepsRules;
import io.github.ogprules.rules.joining.ValuesCheckRules;
import io.github.ogprules.rules.measure.DesignFilterRules;
import io.github.ogprules.rules.measure.HighAmbitionRules;
import io.github.ogprules.rules.measure.HighCompletionRules;
import io.github.ogprules.rules.measure.RelevanceRules;
import io.github.ogprules.rules.measure.StrongEarlyResultsRules;
import io.github.ogprules.rules.participation.ParticipationRules;
import io.github.ogprules.rules.plan.CalendarRules;
import io.github.ogprules.rules.plan.IrmReportRules;
import io.github.ogprules.rules.process.ProcessRules;
import io.github.ogprules.rules.process.StatusRules;
import io.github.ogprules.rules.programme.AwardEntryRules;
import io.github.ogprules.rules.programme.ContributionRules;
import io.github.ogprules.rules.programme.FundingRules;
import io.github.ogprules.rules.programme.LocalEntryRules;
import io.github.ogprules.rules.programme.WorkingGroupRules;
import io.github.ogprules.rules.review.ReviewRules;
import io.github.ogprules.rules.star.StarRules;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParametersTest {

    /** A rule of two parameters, as somebody who adds one would write it. */
    private static final class Toy extends ParameterizedRule<Toy, Integer, Decision> {

        private static final Rulebook<Toy> RULEBOOK = new Rulebook<>();

        static final Key<Toy, Integer> LIMIT = RULEBOOK.add(ParameterHistory.wholeNumber("toy.limit")
                .where(limit -> limit >= 0, "0 or more")
                .in("first", 3, INFERRED, "Inferred.")
                .or(4)
                .in("third", 5, DOCUMENTED));

        static final Key<Toy, Optional<Outcome>> CHOICE = RULEBOOK.add(
                ParameterHistory.of("toy.choice", Form.choice(Outcome.class).orNone())
                        .in("first", Optional.empty(), DOCUMENTED)
                        .in("second", Optional.of(Outcome.MET), DOCUMENTED));

        static final Timeline<Toy> TIMELINE =
                RULEBOOK.timeline(Toy::new, edition("first", 2011), edition("second", 2012), edition("third", 2015));

        private final Edition published;
        private final Parameters<Toy> parameters;

        Toy(Edition published, Parameters<Toy> parameters) {
            this.published = published;
            this.parameters = parameters;
        }

        static Edition edition(String id, int year) {
            return Edition.of(id, id, LocalDate.of(year, 1, 1), DOCUMENTED);
        }

        @Override
        public Edition getPublishedEdition() {
            return published;
        }

        @Override
        public Parameters<Toy> getParameters() {
            return parameters;
        }

        @Override
        protected Toy with(Parameters<Toy> changed) {
            return new Toy(published, changed);
        }

        @Override
        public Decision decide(Integer input) {
            throw new UnsupportedOperationException("a toy decides nothing");
        }
    }

    /** A rule that applies a toy. */
    private static final class Box extends ParameterizedRule<Box, Integer, Decision> {

        private static final Rulebook<Box> RULEBOOK = new Rulebook<>();

        static final Key<Box, Boolean> OPEN =
                RULEBOOK.add(ParameterHistory.of("box.open", Form.yesOrNo()).in("box", true, DOCUMENTED));

        static final Key<Box, Integer> SIZE =
                RULEBOOK.add(ParameterHistory.wholeNumber("box.size").in("box", 1, DOCUMENTED));

        static final Timeline<Box> TIMELINE = RULEBOOK.timeline(
                (edition, parameters) -> new Box(edition, parameters, FIRST), Toy.edition("box", 2020));

        private final Edition published;
        private final Parameters<Box> parameters;
        private final Toy toy;

        Box(Edition published, Parameters<Box> parameters, Toy toy) {
            this.published = published;
            this.parameters = parameters;
            this.toy = toy;
        }

        @Override
        public Edition getPublishedEdition() {
            return published;
        }

        @Override
        public Parameters<Box> getParameters() {
            return parameters;
        }

        @Override
        public List<Parameter<?>> getAllParameters() {
            return parameters.listWith(toy.getAllParameters(), SIZE);
        }

        @Override
        public Box with(String parameter, String value) {
            return toy.getParameters().contains(parameter)
                    ? new Box(published, parameters, toy.with(parameter, value))
                    : super.with(parameter, value);
        }

        @Override
        protected Box with(Parameters<Box> changed) {
            return new Box(published, changed, toy);
        }

        @Override
        public Decision decide(Integer input) {
            throw new UnsupportedOperationException("a box decides nothing");
        }
    }

    private static final Toy FIRST = Toy.TIMELINE.edition("first");

    @Nested
    class An_edition {

        @ParameterizedTest
        @CsvSource({"first, 3, none, 2011-12-31", "second, 3, MET, 2014-12-31", "third, 5, MET,"})
        void has_what_it_says_and_else_what_the_edition_before_has(
                String id, int limit, String choice, LocalDate lastDay) {
            Toy rule = Toy.TIMELINE.edition(id);

            assertThat(rule.get(Toy.LIMIT)).isEqualTo(limit);
            assertThat(rule.getParameters().of(Toy.CHOICE).describeValue()).isEqualTo(choice);
            assertThat(rule.getEdition().getEffectiveUntil()).isEqualTo(Optional.ofNullable(lastDay));
            assertThat(rule.getEdition().isReform()).isFalse();
        }

        @Test
        void carries_the_source_the_note_and_the_alternatives_forward() {
            assertThat(Toy.TIMELINE.edition("second").getParameters().of(Toy.LIMIT))
                    .isEqualTo(FIRST.getParameters().of(Toy.LIMIT))
                    .returns(INFERRED, Parameter::getProvenance)
                    .returns(List.of(4), Parameter::getAlternatives);
            assertThat(Toy.TIMELINE.current().getParameters().of(Toy.LIMIT).getAlternatives())
                    .isEmpty();
        }

        @Test
        void is_known_to_the_key_by_its_name() {
            assertThat(Toy.LIMIT.getHistory()).containsOnlyKeys("first", "third");
        }
    }

    @Nested
    class A_rulebook {

        private final Rulebook<Toy> rulebook = new Rulebook<>();

        @Test
        void refuses_a_parameter_without_a_value_in_the_first_edition() {
            rulebook.add(ParameterHistory.wholeNumber("toy.late").in("second", 1, DOCUMENTED));

            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> rulebook.timeline(Toy::new, Toy.edition("first", 2011), Toy.edition("second", 2012)))
                    .withMessage("toy.late: no value in edition first, which builds on no other");
        }

        @Test
        void refuses_a_value_in_an_edition_that_there_is_not() {
            rulebook.add(ParameterHistory.wholeNumber("toy.limit")
                    .in("first", 1, DOCUMENTED)
                    .in("2nd", 2, DOCUMENTED));

            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> rulebook.timeline(Toy::new, Toy.edition("first", 2011), Toy.edition("second", 2012)))
                    .withMessage("toy.limit: a value in edition 2nd, expected one of first, second");
        }

        @Test
        void refuses_two_parameters_of_one_name_and_two_values_in_one_edition() {
            rulebook.add(ParameterHistory.wholeNumber("toy.limit").in("first", 1, DOCUMENTED));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rulebook.add(ParameterHistory.wholeNumber("toy.limit")))
                    .withMessage("two parameters 'toy.limit'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ParameterHistory.wholeNumber("toy.limit")
                            .in("first", 1, DOCUMENTED)
                            .in("first", 2, DOCUMENTED))
                    .withMessage("toy.limit: edition first is said twice");
        }

        @Test
        void refuses_a_value_of_OGP_that_the_parameter_cannot_have_and_an_alternative_to_nothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ParameterHistory.wholeNumber("toy.limit")
                            .where(limit -> limit > 0, "1 or more")
                            .in("first", 0, DOCUMENTED))
                    .withMessage("toy.limit 0: expected 1 or more");
            assertThatThrownBy(() -> ParameterHistory.wholeNumber("toy.limit").or(1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("toy.limit: an alternative before the value of an edition");
        }
    }

    @Nested
    class Editions_that_build_on_others {

        private static final Edition FIRST_BRANCH = Toy.edition("branch", 2012);
        private static final Edition TWIG = Toy.edition("twig", 2012);
        private static final Edition ROOT = Toy.edition("root", 2011);

        private final Rulebook<Toy> rulebook = new Rulebook<>();

        private final Key<Toy, Integer> limit = rulebook.add(ParameterHistory.wholeNumber("toy.limit")
                .in("root", 3, INFERRED, "Inferred.")
                .or(4)
                .in("branch", 5, DOCUMENTED));

        private final Key<Toy, Integer> size = rulebook.add(ParameterHistory.wholeNumber("toy.size")
                .in("root", 1, DOCUMENTED)
                .in("twig", 2, DOCUMENTED));

        @Test
        void have_what_they_say_and_else_what_the_one_that_they_build_on_has_in_any_order() {
            Editions<Toy> editions = rulebook.editions(
                    Toy::new,
                    Map.of("twig", "branch", "branch", "root", "leaf", "root"),
                    TWIG,
                    FIRST_BRANCH,
                    ROOT,
                    Toy.edition("leaf", 2010));

            assertThat(editions.all())
                    .extracting(
                            toy -> toy.getEdition().getId(),
                            toy -> toy.getEdition().getEffectiveUntil(),
                            toy -> toy.get(limit),
                            toy -> toy.get(size))
                    .containsExactly(
                            tuple("twig", Optional.empty(), 5, 2),
                            tuple("branch", Optional.empty(), 5, 1),
                            tuple("root", Optional.empty(), 3, 1),
                            tuple("leaf", Optional.empty(), 3, 1));
            assertThat(editions.edition("leaf").getParameters().of(limit))
                    .isSameAs(editions.edition("root").getParameters().of(limit))
                    .returns(List.of(4), Parameter::getAlternatives);
        }

        @Test
        void are_refused_with_an_edition_or_one_to_build_on_that_there_is_not() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rulebook.editions(
                            Toy::new, Map.of("branch", "root", "twig", "stem"), ROOT, FIRST_BRANCH, TWIG))
                    .withMessage("edition twig builds on stem: expected both to be among root, branch, twig");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rulebook.editions(
                            Toy::new,
                            Map.of("branch", "root", "twig", "branch", "2nd", "root"),
                            ROOT,
                            FIRST_BRANCH,
                            TWIG))
                    .withMessage("edition 2nd builds on root: expected both to be among root, branch, twig");
        }

        @Test
        void are_refused_if_one_builds_on_itself() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rulebook.editions(
                            Toy::new, Map.of("branch", "twig", "twig", "branch"), ROOT, FIRST_BRANCH, TWIG))
                    .withMessageMatching("edition (branch|twig) builds on itself");
        }

        @Test
        void are_refused_where_nothing_says_a_value() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rulebook.editions(Toy::new, Map.of("branch", "root"), ROOT, FIRST_BRANCH, TWIG))
                    .withMessage("toy.limit: no value in edition twig, which builds on no other");
        }

        @Test
        void are_refused_with_a_value_in_an_edition_that_there_is_not() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rulebook.editions(Toy::new, Map.of("branch", "root"), ROOT, FIRST_BRANCH))
                    .withMessage("toy.size: a value in edition twig, expected one of root, branch");
        }
    }

    @Nested
    class A_rule_that_applies_another {

        private final Box box = Box.TIMELINE.current();

        @Test
        void lists_its_parameters_where_it_applies_them() {
            assertThat(box.getAllParameters())
                    .<String>extracting(Parameter::getName)
                    .containsExactly("box.open", "toy.limit", "toy.choice", "box.size");
            assertThat(box.getParameters().keys()).containsExactly(Box.OPEN, Box.SIZE);
        }

        @Test
        void is_reformed_in_text_by_the_parameters_of_both() {
            assertThat(box.with("box.size", "2")
                            .with("toy.limit", "7")
                            .getEdition()
                            .getAssumptions())
                    .containsExactly("toy.limit = 7 instead of 3", "box.size = 2 instead of 1");
        }

        @Test
        void tells_the_names_of_both_where_one_is_unknown() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> box.with("box.shape", "round"))
                    .withMessage("no parameter 'box.shape': expected one of box.open, toy.limit, toy.choice, box.size");
        }
    }

    @Nested
    class A_reform {

        @Test
        void names_itself_and_remembers_what_OGP_has() {
            Toy reform = FIRST.with(Toy.LIMIT, 7);

            assertThat(reform.getEdition().getAssumptions()).containsExactly("toy.limit = 7 instead of 3");
            assertThat(reform.getParameters().of(Toy.LIMIT))
                    .returns(ASSUMED, Parameter::getProvenance)
                    .returns(List.of(), Parameter::getAlternatives);
            assertThat(reform.with(Toy.LIMIT, 3).getParameters()).isEqualTo(FIRST.getParameters());
        }

        @Test
        void in_text_is_the_same() {
            assertThat(FIRST.with("toy.limit", " 7 ").getParameters())
                    .isEqualTo(FIRST.with(Toy.LIMIT, 7).getParameters())
                    .hasSameHashCodeAs(FIRST.with(Toy.LIMIT, 7).getParameters());
            assertThat(FIRST.with("toy.choice", "not met").get(Toy.CHOICE)).contains(Outcome.NOT_MET);
            assertThat(FIRST.with("toy.choice", "None").get(Toy.CHOICE)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "toy.limit  | -1    | toy.limit -1: expected 0 or more",
                    "toy.limit  | many  | toy.limit many: expected 0 or more",
                    "toy.limits | 1     | no parameter 'toy.limits': expected one of toy.limit, toy.choice",
                    "toy.choice | maybe | toy.choice maybe: expected one of MET, PARTLY_MET, NOT_MET, NOT_ASSESSED, NOT_APPLICABLE,"
                            + " UNDETERMINED, or none"
                })
        void of_what_is_unknown_or_impossible_is_refused(String name, String value, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIRST.with(name, value))
                    .withMessage(message);
        }

        @Test
        void of_all_parameters_at_once_needs_each_of_them_once() {
            List<Parameter<?>> third = Toy.TIMELINE.current().getParameters().list();

            assertThat(FIRST.getParameters().withAll(third)).containsExactlyElementsOf(third);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIRST.getParameters().withAll(third.subList(0, 1)))
                    .withMessage("parameter toy.choice is missing");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIRST.getParameters()
                            .withAll(Stream.concat(third.stream(), Stream.of(Parameter.of("toy.more", 1, DOCUMENTED)))
                                    .toList()))
                    .withMessage("no parameter 'toy.more': expected one of toy.limit, toy.choice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FIRST.getParameters()
                            .withAll(List.of(Parameter.of("toy.limit", "3", DOCUMENTED), third.get(1))))
                    .withMessage("toy.limit 3: expected 0 or more");
        }
    }

    @Nested
    class A_form {

        private enum Letter implements CodeList {
            FIRST_LETTER("A letter");

            private final String label;

            Letter(String label) {
                this.label = label;
            }

            @Override
            public String getLabel() {
                return label;
            }
        }

        static Stream<Arguments> texts() {
            Form<Integer> number = Form.wholeNumber();
            return Stream.of(
                    arguments(Form.yesOrNo(), "Yes", true),
                    arguments(Form.yesOrNo(), "false", false),
                    arguments(Form.choice(Letter.class), "a LETTER", Letter.FIRST_LETTER),
                    arguments(Form.choice(Letter.class), "first-letter", Letter.FIRST_LETTER),
                    arguments(Form.dayOfYear(), "--12-31", MonthDay.of(12, 31)),
                    arguments(Form.day(), "2014-10-01", LocalDate.of(2014, 10, 1)),
                    arguments(number.orNone(), "5", Optional.of(5)),
                    arguments(number.list(), "3, 1,3", List.of(3, 1, 3)),
                    arguments(number.list(), "[]", List.of()),
                    arguments(number.list(), "none", List.of()),
                    arguments(Form.set(number), "[3, 1,3]", Set.of(1, 3)));
        }

        @ParameterizedTest
        @MethodSource("texts")
        void reads_texts_and_what_it_writes_itself(Form<?> form, String text, Object value) {
            assertThat(form.parse(text)).isEqualTo(Optional.of(value));
            assertThat(form.parse(Form.describe(value))).isEqualTo(Optional.of(value));
        }

        @ParameterizedTest
        @CsvSource({"1.5", "1 2", "''", "one"})
        void gives_nothing_for_what_is_no_value(String text) {
            assertThat(Form.wholeNumber().parse(text)).isEmpty();
            assertThat(Form.yesOrNo().parse(text)).isEmpty();
            assertThat(Form.dayOfYear().parse(text)).isEmpty();
            assertThat(Form.day().parse(text)).isEmpty();
        }

        @Test
        void owns_what_a_value_holds_and_keeps_a_set_in_order() {
            List<Integer> list = new ArrayList<>(List.of(3, 1));
            Set<Integer> set = new LinkedHashSet<>(list);
            Form<Integer> number = Form.wholeNumber();

            Optional<List<Integer>> ownList = number.list().orNone().own(Optional.of(list));
            Set<Integer> ownSet = Form.set(number).own(set);
            list.clear();
            set.clear();

            assertThat(ownList).contains(List.of(3, 1));
            assertThat(ownSet).containsExactly(1, 3);
        }
    }

    static Stream<ParameterizedRule<?, ?, ?>> rules() {
        return Stream.<List<? extends ParameterizedRule<?, ?, ?>>>of(
                        CompositionRules.all(),
                        ElectionRules.all(),
                        DesignFilterRules.all(),
                        CalendarRules.all(),
                        IrmReportRules.all(),
                        LocalEntryRules.all(),
                        WorkingGroupRules.all(),
                        AwardEntryRules.all(),
                        FundingRules.all(),
                        ContributionRules.all(),
                        ReviewRules.all(),
                        JoiningStepsRules.all(),
                        ConcernRules.all(),
                        CaseRules.all(),
                        RapidResponseRules.all(),
                        ParticipationRules.all(),
                        ProcessRules.all(),
                        StatusRules.all(),
                        EligibilityRules.all(),
                        JoiningRules.all(),
                        ValuesCheckRules.all(),
                        HighAmbitionRules.all(),
                        HighCompletionRules.all(),
                        MeetingRules.all(),
                        RelevanceRules.all(),
                        StarRules.all(),
                        StrongEarlyResultsRules.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_combination_of_what_is_open_is_a_rule(ParameterizedRule<?, ?, ?> rule) {
        int combinations = rule.getAllParameters().stream()
                .mapToInt(parameter -> 1 + parameter.getAlternatives().size())
                .reduce(1, Math::multiplyExact);

        assertThat(rule.readings().all()).hasSize(combinations).doesNotHaveDuplicates();
        assertThat(rule.readings().all().get(0)).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_value_of_OGP_can_be_set_in_the_text_in_which_it_is_printed(ParameterizedRule<?, ?, ?> rule) {
        for (Parameter<?> parameter : rule.getAllParameters()) {
            assertThat(rule.with(parameter.getName(), parameter.describeValue()))
                    .as(parameter.getName())
                    .isEqualTo(rule);
        }
    }

    @Test
    void a_page_is_cited_by_one_title_publisher_and_date() {
        Map<URI, Set<Citation>> pages = rules().flatMap(rule -> Stream.concat(
                        rule.getPublishedEdition().getCitations().stream(),
                        rule.getAllParameters().stream().flatMap(parameter -> parameter.getCitations().stream())))
                .filter(citation -> citation.getUrl().isPresent())
                .collect(Collectors.groupingBy(
                        citation -> citation.getUrl().orElseThrow(),
                        Collectors.mapping(citation -> citation.withSection(Optional.empty()), Collectors.toSet())));

        assertThat(pages)
                .hasSizeGreaterThan(50)
                .allSatisfy((page, citations) -> assertThat(citations).hasSize(1));
    }
}
