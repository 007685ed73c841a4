package io.github.ogprules.rules.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Provenance;
import io.github.ogprules.model.concern.CaseActor;
import io.github.ogprules.model.concern.Concern;
import io.github.ogprules.model.concern.ConcernSubject;
import io.github.ogprules.model.concern.Filer;
import io.github.ogprules.model.concern.FilerKind;
import io.github.ogprules.model.concern.Involvement;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcernRulesTest {

    private static final Observation<Boolean> YES = Observation.known(true);
    private static final Observation<Boolean> NO = Observation.known(false);
    private static final Observation<Boolean> UNKNOWN = Observation.unknown();

    private static final ConcernRules OF_2014 = ConcernRules.edition("2014");
    private static final ConcernRules OF_2017 = ConcernRules.edition("2017");
    private static final RapidResponseRules RAPID = RapidResponseRules.edition("2018");

    private static final Filer ORGANISATION = Filer.builder()
            .name("CIVICUS")
            .kind(Observation.known(FilerKind.CIVIL_SOCIETY_ORGANISATION))
            .involvement(Observation.known(Involvement.CURRENT))
            .involvementInCountry(Observation.known(Involvement.PAST))
            .build();

    /** A letter that is admissible in every edition, and passes the test of Rapid Response. */
    static final Concern GOOD = Concern.builder()
            .country(Country.of("AZE", "Azerbaijan"))
            .addFilers(ORGANISATION)
            .membership(Observation.known(MembershipStatus.ACTIVE))
            .subjects(Observation.known(List.of(ConcernSubject.CIVIL_SOCIETY_ENVIRONMENT)))
            .newOrChanged(YES)
            .significantReduction(YES)
            .outsideActionPlan(YES)
            .addressee(Observation.known(CaseActor.STEERING_COMMITTEE))
            .recipient(Observation.known(CaseActor.SUPPORT_UNIT))
            .contentsOfAnnex(YES)
            .seriousAllegation(YES)
            .swiftResponseMatters(YES)
            .otherProceduresTooSlow(NO)
            .build();

    /** Each finding in a line: what is observed, and what is asked for. */
    private static List<String> words(Decision decision) {
        return decision.getFindings().stream()
                .map(finding -> finding.getCriterion() + ": "
                        + finding.getObserved()
                                .findValue()
                                .map(String::valueOf)
                                .orElseGet(() -> finding.getObserved().toString())
                        + ", " + finding.getRequirement().getText())
                .toList();
    }

    private static ConcernVerdict verdict(ConcernRules rules, Concern concern) {
        return rules.decide(concern).getVerdict();
    }

    private static Filer filer(
            Observation<FilerKind> kind, Observation<Involvement> involvement, Observation<Involvement> inCountry) {
        return Filer.builder()
                .kind(kind)
                .involvement(involvement)
                .involvementInCountry(inCountry)
                .build();
    }

    private static <E extends Enum<E>> List<Observation<E>> states(Class<E> type) {
        List<Observation<E>> states = new ArrayList<>();
        Stream.of(type.getEnumConstants()).map(Observation::known).forEach(states::add);
        states.add(Observation.unknown());
        return states;
    }

    /** Who may file, once more and by hand; null stands for what is not known and may decide. */
    private static @Nullable Boolean mayFile(
            int year, @Nullable FilerKind kind, @Nullable Involvement in, @Nullable Involvement inCountry) {
        if (kind == null) {
            boolean nobodyIsBarred = Stream.of(FilerKind.values())
                    .allMatch(any -> Boolean.TRUE.equals(mayFile(year, any, in, inCountry)));
            boolean allAreBarred = Stream.of(FilerKind.values())
                    .allMatch(any -> Boolean.FALSE.equals(mayFile(year, any, in, inCountry)));
            return nobodyIsBarred ? Boolean.TRUE : allAreBarred ? Boolean.FALSE : null;
        }
        switch (kind) {
            case STEERING_COMMITTEE_MEMBER, MULTILATERAL_PARTNER -> {
                return true;
            }
            case INDIVIDUAL -> {
                return false;
            }
            default -> {
                if (year == 2014) {
                    return ofYear2014(kind, in);
                }
                if (in == Involvement.NONE || inCountry == Involvement.NONE) {
                    return false;
                }
                return (in == null || inCountry == null) ? null : Boolean.TRUE;
            }
        }
    }

    private static @Nullable Boolean ofYear2014(FilerKind kind, @Nullable Involvement in) {
        if (kind == FilerKind.WORKING_GROUP_CO_ANCHOR || kind == FilerKind.OTHER_ENTITY) {
            return kind == FilerKind.WORKING_GROUP_CO_ANCHOR;
        }
        return in == null ? null : Boolean.valueOf(in == Involvement.CURRENT);
    }

    private static Outcome outcome(@Nullable Boolean met) {
        return met == null ? Outcome.UNDETERMINED : met ? Outcome.MET : Outcome.NOT_MET;
    }

    @Nested
    class A_filer {

        @Test
        void may_file_as_the_table_by_hand_says_in_all_288_states() {
            for (Observation<FilerKind> kind : states(FilerKind.class)) {
                for (Observation<Involvement> in : states(Involvement.class)) {
                    for (Observation<Involvement> inCountry : states(Involvement.class)) {
                        Concern concern = GOOD.withFilers(filer(kind, in, inCountry));
                        for (int year : new int[] {2014, 2017}) {
                            assertThat(ConcernRules.edition(String.valueOf(year))
                                            .decide(concern)
                                            .getFinding(ConcernCriterion.FILER)
                                            .getOutcome())
                                    .as("%s %s %s %s", year, kind, in, inCountry)
                                    .isEqualTo(outcome(mayFile(
                                            year,
                                            kind.findValue().orElse(null),
                                            in.findValue().orElse(null),
                                            inCountry.findValue().orElse(null))));
                        }
                        // Rapid Response has the filers of 2017.
                        assertThat(RAPID.decide(concern)
                                        .getFinding(ConcernCriterion.FILER)
                                        .getOutcome())
                                .isEqualTo(OF_2017.decide(concern)
                                        .getFinding(ConcernCriterion.FILER)
                                        .getOutcome());
                    }
                }
            }
        }

        @Test
        void is_enough_among_several() {
            Filer individual = Filer.of(FilerKind.INDIVIDUAL);

            assertThat(verdict(OF_2017, GOOD.withFilers(individual))).isEqualTo(ConcernVerdict.NOT_ADMISSIBLE);
            assertThat(verdict(OF_2017, GOOD.withFilers(individual, ORGANISATION)))
                    .isEqualTo(ConcernVerdict.ADMISSIBLE);
            assertThat(verdict(
                            OF_2017, GOOD.withFilers(individual, Filer.builder().build())))
                    .isEqualTo(ConcernVerdict.UNDETERMINED);
        }

        @Test
        void that_was_involved_and_no_longer_is_hangs_on_the_reading_of_2014() {
            Concern past = GOOD.withFilers(ORGANISATION.withInvolvement(Observation.known(Involvement.PAST)));

            assertThat(verdict(OF_2014, past)).isEqualTo(ConcernVerdict.NOT_ADMISSIBLE);
            assertThat(OF_2014.readings().decide(past).getDecisiveParameters())
                    .extracting(parameter -> parameter.getName())
                    .containsExactly("concern.pastInvolvement");
        }
    }

    @Nested
    class A_letter {

        @Test
        void that_has_all_is_admissible_in_every_edition() {
            assertThat(ConcernRules.all())
                    .allSatisfy(rules -> assertThat(verdict(rules, GOOD)).isEqualTo(ConcernVerdict.ADMISSIBLE));
            assertThat(RAPID.decide(GOOD).getVerdict()).isEqualTo(ConcernVerdict.ADMISSIBLE);
        }

        @ParameterizedTest
        @CsvSource({
            "NEW_OR_CHANGED, ADMISSIBLE, NOT_ADMISSIBLE",
            "SIGNIFICANT_REDUCTION, ADMISSIBLE, NOT_ADMISSIBLE",
            "OUTSIDE_ACTION_PLAN, NOT_ADMISSIBLE, NOT_ADMISSIBLE",
            "CONTENTS, ADMISSIBLE, NOT_ADMISSIBLE"
        })
        void lacks_what_its_edition_asks_for(ConcernCriterion criterion, ConcernVerdict of2014, ConcernVerdict of2017) {
            Concern concern = switch (criterion) {
                case NEW_OR_CHANGED -> GOOD.withNewOrChanged(NO);
                case SIGNIFICANT_REDUCTION -> GOOD.withSignificantReduction(NO);
                case OUTSIDE_ACTION_PLAN -> GOOD.withOutsideActionPlan(NO);
                default -> GOOD.withContentsOfAnnex(NO);
            };

            assertThat(verdict(OF_2014, concern)).isEqualTo(of2014);
            assertThat(verdict(OF_2017, concern)).isEqualTo(of2017);
        }

        @ParameterizedTest
        @CsvSource({
            "STEERING_COMMITTEE, ADMISSIBLE, NOT_ADMISSIBLE",
            "SUPPORT_UNIT, ADMISSIBLE, ADMISSIBLE",
            "CRITERIA_AND_STANDARDS, NOT_ADMISSIBLE, NOT_ADMISSIBLE",
            "OTHER, NOT_ADMISSIBLE, NOT_ADMISSIBLE"
        })
        void is_received_by_whom_its_edition_names(CaseActor actor, ConcernVerdict of2014, ConcernVerdict of2017) {
            assertThat(verdict(OF_2014, GOOD.withRecipient(Observation.known(actor))))
                    .isEqualTo(of2014);
            assertThat(verdict(OF_2017, GOOD.withRecipient(Observation.known(actor))))
                    .isEqualTo(of2017);
        }

        @ParameterizedTest
        @CsvSource({
            "STEERING_COMMITTEE, ADMISSIBLE, ADMISSIBLE",
            "SUPPORT_UNIT, ADMISSIBLE, NOT_ADMISSIBLE",
            "OTHER, ADMISSIBLE, NOT_ADMISSIBLE"
        })
        void is_addressed_to_the_steering_committee_since_2017(
                CaseActor actor, ConcernVerdict of2014, ConcernVerdict of2017) {
            assertThat(verdict(OF_2014, GOOD.withAddressee(Observation.known(actor))))
                    .isEqualTo(of2014);
            assertThat(verdict(OF_2017, GOOD.withAddressee(Observation.known(actor))))
                    .isEqualTo(of2017);
        }

        @ParameterizedTest
        @CsvSource({
            "BASIC_FREEDOMS, ADMISSIBLE, ADMISSIBLE",
            "ACCESS_TO_INFORMATION, ADMISSIBLE, ADMISSIBLE",
            "CIVIC_SPACE, ADMISSIBLE, ADMISSIBLE",
            "CIVIL_SOCIETY_ENVIRONMENT, ADMISSIBLE, ADMISSIBLE",
            "MEDIA_FREEDOM, UNDETERMINED, ADMISSIBLE",
            "OTHER, UNDETERMINED, UNDETERMINED"
        })
        void on_what_the_open_list_does_not_name_stays_open(
                ConcernSubject subject, ConcernVerdict of2014, ConcernVerdict of2017) {
            assertThat(verdict(OF_2014, GOOD.withSubjects(Observation.known(List.of(subject)))))
                    .isEqualTo(of2014);
            assertThat(verdict(OF_2017, GOOD.withSubjects(Observation.known(List.of(subject)))))
                    .isEqualTo(of2017);
        }

        @Test
        void on_nothing_is_not_admissible() {
            assertThat(verdict(OF_2017, GOOD.withSubjects(Observation.known(List.of()))))
                    .isEqualTo(ConcernVerdict.NOT_ADMISSIBLE);
        }

        @ParameterizedTest
        @CsvSource({
            "ACTIVE, ADMISSIBLE",
            "UNDER_PROCEDURAL_REVIEW, ADMISSIBLE",
            "INACTIVE, ADMISSIBLE",
            "SUSPENDED, ADMISSIBLE",
            "LEFT, NOT_ADMISSIBLE",
            "NOT_A_MEMBER, NOT_ADMISSIBLE"
        })
        void is_on_a_country_that_takes_part(MembershipStatus status, ConcernVerdict verdict) {
            assertThat(verdict(OF_2017, GOOD.withMembership(Observation.known(status))))
                    .isEqualTo(verdict);
        }

        @Test
        void on_a_local_jurisdiction_alone_is_for_rapid_response() {
            Concern local = GOOD.withLocalJurisdiction("Ganja");

            assertThat(verdict(OF_2014, local)).isEqualTo(ConcernVerdict.NOT_ADMISSIBLE);
            assertThat(verdict(OF_2017, local)).isEqualTo(ConcernVerdict.NOT_ADMISSIBLE);
            assertThat(RAPID.decide(local).getVerdict()).isEqualTo(ConcernVerdict.ADMISSIBLE);
        }

        @Test
        void of_which_nothing_is_known_stays_open() {
            Concern nothing = Concern.builder()
                    .country(Country.of("AZE", "Azerbaijan"))
                    .addFilers(Filer.builder().build())
                    .build();

            assertThat(OF_2014.decide(nothing))
                    .returns(ConcernVerdict.UNDETERMINED, ConcernDecision::getVerdict)
                    .extracting(ConcernDecision::summary)
                    .asString()
                    .startsWith("AZE: undetermined by edition 2014: ");
        }

        @Test
        void of_nobody_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> GOOD.withFilers())
                    .withMessage("filers: expected at least one, of whom nothing need be known");
        }
    }

    /** Letters of the published cases; what the sources do not say of a letter stays unknown, and nothing bars it. */
    @Nested
    class A_published_case {

        @ParameterizedTest
        @CsvSource({
            "AZE, Azerbaijan, 2015-03-02, 2014, CIVIL_SOCIETY_ORGANISATION",
            "HUN, Hungary, 2015-07-08, 2014, CIVIL_SOCIETY_ORGANISATION",
            "MEX, Mexico, 2018-07-16, 2017, CIVIL_SOCIETY_ORGANISATION",
            "GEO, Georgia, 2023-05-15, 2017, OTHER_ENTITY"
        })
        void is_decided_by_the_edition_of_its_letter_and_barred_by_nothing(
                String code, String name, LocalDate day, String edition, FilerKind kind) {
            Concern letter = Concern.builder()
                    .country(Country.of(code, name))
                    .addFilers(Filer.of(kind)
                            .withInvolvement(Observation.known(Involvement.CURRENT))
                            .withInvolvementInCountry(Observation.known(Involvement.CURRENT)))
                    .membership(Observation.known(MembershipStatus.ACTIVE))
                    .build();
            ConcernDecision decision = ConcernRules.on(day).decide(letter);

            assertThat(decision.getEdition().getId()).isEqualTo(edition);
            assertThat(decision.getFinding(ConcernCriterion.FILER).getOutcome()).isEqualTo(Outcome.MET);
            assertThat(decision.getVerdict()).isEqualTo(ConcernVerdict.UNDETERMINED);
            assertThat(decision.getFindings())
                    .extracting(ConcernFinding::getOutcome)
                    .doesNotContain(Outcome.NOT_MET);
        }
    }

    @Nested
    class Rapid_response {

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "?", textBlock = """
                # allegation, swift response, other procedures too slow
                true  | true  | true  | ADMISSIBLE
                true  | true  | false | ADMISSIBLE
                true  | false | true  | ADMISSIBLE
                true  | false | false | NOT_ADMISSIBLE
                false | true  | true  | NOT_ADMISSIBLE
                true  | ?     | false | UNDETERMINED
                true  | false | ?     | UNDETERMINED
                true  | ?     | true  | ADMISSIBLE
                true  | true  | ?     | ADMISSIBLE
                ?     | true  | true  | UNDETERMINED
                ?     | false | false | NOT_ADMISSIBLE
                false | ?     | ?     | NOT_ADMISSIBLE
                """)
        void needs_an_allegation_and_one_of_two_reasons(
                Boolean allegation, Boolean swift, Boolean slow, ConcernVerdict verdict) {
            assertThat(RAPID.decide(GOOD.withSeriousAllegation(observed(allegation))
                                    .withSwiftResponseMatters(observed(swift))
                                    .withOtherProceduresTooSlow(observed(slow)))
                            .getVerdict())
                    .isEqualTo(verdict);
        }

        private static Observation<Boolean> observed(@Nullable Boolean answer) {
            return answer == null ? UNKNOWN : Observation.known(answer);
        }

        @Test
        void of_the_protocol_of_2020_is_not_documented() {
            RapidResponseRules protocol = RapidResponseRules.edition("2020");

            assertThat(protocol.decide(GOOD).getVerdict()).isEqualTo(ConcernVerdict.UNDETERMINED);
            assertThat(protocol.decide(GOOD).getFindings())
                    .extracting(finding -> finding.getRequirement().getProvenance())
                    .containsOnly(Provenance.UNCONFIRMED);
            assertThat(protocol.readings().decide(GOOD).getDecisiveParameters())
                    .extracting(parameter -> parameter.getName())
                    .containsExactly("rapidResponse.test");
        }

        @ParameterizedTest
        @CsvSource({"2018-07-16, 2018", "2020-09-14, 2018", "2020-09-15, 2020"})
        void has_the_edition_of_the_day(LocalDate day, String id) {
            assertThat(RapidResponseRules.on(day).getPublishedEdition().getId()).isEqualTo(id);
        }
    }

    @Nested
    class The_edition {

        @ParameterizedTest
        @CsvSource({"2014-09-24, 2014", "2017-09-19, 2014", "2017-09-20, 2017"})
        void is_that_of_the_day_of_the_letter(LocalDate day, String id) {
            assertThat(ConcernRules.on(day).getPublishedEdition().getId()).isEqualTo(id);
        }

        @Test
        void of_today_is_the_last_of_all() {
            assertThat(ConcernRules.all()).containsExactly(OF_2014, OF_2017).endsWith(ConcernRules.current());
            assertThat(RapidResponseRules.all())
                    .containsExactly(RAPID, RapidResponseRules.edition("2020"))
                    .endsWith(RapidResponseRules.current());
        }

        @Test
        void begins_with_the_policy() {
            assertThatIllegalArgumentException().isThrownBy(() -> ConcernRules.on(LocalDate.of(2014, 9, 23)));
        }

        @Test
        void refuses_nobody_in_particular_among_those_who_get_the_letter() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OF_2017.with("concern.recipients", "SUPPORT_UNIT, OTHER"))
                    .withMessageContaining("actors by name");
        }
    }

    @Nested
    class Ten_thousand_letters {

        /** The rule once more: one filer, and each of the other criteria. */
        private static ConcernVerdict naive(int year, Concern concern) {
            List<Boolean> filers = new ArrayList<>();
            for (Filer filer : concern.getFilers()) {
                filers.add(mayFile(
                        year,
                        filer.getKind().findValue().orElse(null),
                        filer.getInvolvement().findValue().orElse(null),
                        filer.getInvolvementInCountry().findValue().orElse(null)));
            }
            List<Boolean> parts = new ArrayList<>();
            parts.add(filers.contains(true) ? Boolean.TRUE : filers.contains(null) ? null : Boolean.FALSE);
            parts.add(
                    concern.getLocalJurisdiction().isPresent()
                            ? Boolean.FALSE
                            : answer(concern.getMembership()
                                    .map(status -> status != MembershipStatus.LEFT
                                            && status != MembershipStatus.NOT_A_MEMBER)));
            Set<ConcernSubject> named = EnumSet.range(
                    ConcernSubject.BASIC_FREEDOMS,
                    year == 2014 ? ConcernSubject.CIVIL_SOCIETY_ENVIRONMENT : ConcernSubject.MEDIA_FREEDOM);
            List<ConcernSubject> subjects = concern.getSubjects().findValue().orElse(null);
            parts.add(
                    subjects == null
                            ? null
                            : subjects.stream().anyMatch(named::contains)
                                    ? Boolean.TRUE
                                    : subjects.isEmpty() ? Boolean.FALSE : null);
            parts.add(answer(concern.getOutsideActionPlan()));
            if (year == 2017) {
                parts.add(answer(concern.getNewOrChanged()));
                parts.add(answer(concern.getSignificantReduction()));
                parts.add(answer(concern.getContentsOfAnnex()));
                parts.add(answer(concern.getAddressee().map(CaseActor.STEERING_COMMITTEE::equals)));
                parts.add(answer(concern.getRecipient().map(CaseActor.SUPPORT_UNIT::equals)));
            } else {
                parts.add(answer(concern.getRecipient()
                        .map(actor -> actor == CaseActor.SUPPORT_UNIT || actor == CaseActor.STEERING_COMMITTEE)));
            }
            return parts.contains(false)
                    ? ConcernVerdict.NOT_ADMISSIBLE
                    : parts.contains(null) ? ConcernVerdict.UNDETERMINED : ConcernVerdict.ADMISSIBLE;
        }

        private static @Nullable Boolean answer(Observation<Boolean> observed) {
            return observed.findValue().orElse(null);
        }

        private static <T> T one(Random random, List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        private static Observation<Boolean> answer(Random random) {
            return one(
                    random,
                    List.of(YES, YES, YES, YES, YES, NO, UNKNOWN, Observation.notAssessed(Marker.NOT_REVIEWED)));
        }

        private static Concern random(Random random) {
            List<Filer> filers = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> filer(
                            one(random, states(FilerKind.class)),
                            one(random, states(Involvement.class)),
                            one(random, states(Involvement.class))))
                    .toList();
            return GOOD.withFilers(filers)
                    .withMembership(
                            random.nextInt(3) > 0 ? GOOD.getMembership() : one(random, states(MembershipStatus.class)))
                    .withSubjects(
                            random.nextInt(3) > 0
                                    ? GOOD.getSubjects()
                                    : one(random, states(ConcernSubject.class)).map(List::of))
                    .withOutsideActionPlan(answer(random))
                    .withNewOrChanged(answer(random))
                    .withSignificantReduction(answer(random))
                    .withContentsOfAnnex(answer(random))
                    .withAddressee(random.nextInt(3) > 0 ? GOOD.getAddressee() : one(random, states(CaseActor.class)))
                    .withRecipient(random.nextInt(3) > 0 ? GOOD.getRecipient() : one(random, states(CaseActor.class)));
        }

        @Test
        void are_decided_as_by_a_second_implementation() {
            Random random = new Random(2014);
            Set<ConcernVerdict> seen = EnumSet.noneOf(ConcernVerdict.class);
            for (int i = 0; i < 10_000; i++) {
                Concern concern = random(random);
                for (int year : new int[] {2014, 2017}) {
                    ConcernVerdict expected = naive(year, concern);
                    seen.add(expected);
                    assertThat(verdict(ConcernRules.edition(String.valueOf(year)), concern))
                            .as("%s %s", year, concern)
                            .isEqualTo(expected);
                }
            }
            assertThat(seen).containsExactlyInAnyOrder(ConcernVerdict.values());
        }
    }

    @Nested
    class Findings {

        @Test
        void say_what_is_observed_and_what_the_edition_asks_for() {
            assertThat(words(OF_2014.decide(GOOD)))
                    .containsExactly(
                            "FILER: CIVICUS: Civil society organisation; involved in OGP: Current; in the country: Past, filed by"
                                    + " Steering Committee member or Multilateral partner or Working group co-anchor; Civil society"
                                    + " organisation or Not-for-profit organisation or Media organisation that is involved in OGP",
                            "PARTICIPANT: country: Active, a country in OGP: Active or Under procedural review or Inactive or Suspended",
                            "SUBJECT: Civil society environment, on Basic freedoms or Access to information or Civic space or Civil"
                                    + " society environment; the list is open",
                            "NEW_OR_CHANGED: not applicable, not asked for: a new or changed policy, practice or act",
                            "SIGNIFICANT_REDUCTION: not applicable, not asked for: a significant reduction",
                            "OUTSIDE_ACTION_PLAN: yes, an issue outside the action plan",
                            "ADDRESSEE: not applicable, not asked for: addressed to anybody in particular",
                            "RECIPIENT: Support Unit, received by Steering Committee or Support Unit",
                            "CONTENTS: not applicable, not asked for: the contents that Annex 1 asks for");
            assertThat(words(OF_2017.decide(
                            GOOD.withSubjects(Observation.known(List.of())).withNewOrChanged(NO))))
                    .startsWith(
                            "FILER: CIVICUS: Civil society organisation; involved in OGP: Current; in the country: Past, filed by"
                                    + " Steering Committee member or Multilateral partner; Working group co-anchor or Civil society"
                                    + " organisation or Not-for-profit organisation or Media organisation or Other entity that is or was"
                                    + " involved in OGP and in the country concerned")
                    .contains(
                            "SUBJECT: none, on Basic freedoms or Access to information or Civic space or Civil society environment or"
                                    + " Media freedom; the list is open",
                            "NEW_OR_CHANGED: no, a new or changed policy, practice or act",
                            "ADDRESSEE: Steering Committee, addressed to Steering Committee");
            assertThat(words(RAPID.decide(GOOD.withLocalJurisdiction("Sumqayit"))))
                    .contains(
                            "PARTICIPANT: local jurisdiction: Active, a country or local jurisdiction in OGP: Active or Under"
                                    + " procedural review or Inactive or Suspended",
                            "ALLEGATION: yes, a serious and acute allegation that core values are violated",
                            "OTHER_PROCEDURES: no, no other procedure that can act soon: IRM, Procedural Review or Response Policy");
        }

        @Test
        void of_others_go_with_what_is_observed() {
            ConcernFinding finding = OF_2014.decide(GOOD).getFinding(ConcernCriterion.RECIPIENT);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableConcernFinding.of(
                            finding.getCriterion(),
                            Observation.unknown(),
                            finding.getRequirement(),
                            finding.getOutcome()))
                    .withMessageStartingWith("outcome MET of RECIPIENT does not go with what is observed");
        }
    }

    @Nested
    class Refuses {

        private final ConcernDecision decision = OF_2017.decide(GOOD);

        @Test
        void a_verdict_that_does_not_follow_from_the_findings() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableConcernDecision.of(
                            GOOD, decision.getEdition(), ConcernVerdict.NOT_ADMISSIBLE, decision.getFindings()))
                    .withMessage("verdict NOT_ADMISSIBLE: the findings give ADMISSIBLE");
        }

        @Test
        void findings_that_no_procedure_has() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableConcernDecision.of(
                            GOOD.withFilers(ORGANISATION, ORGANISATION),
                            decision.getEdition(),
                            ConcernVerdict.ADMISSIBLE,
                            decision.getFindings()))
                    .withMessageStartingWith("findings on [FILER, PARTICIPANT");
        }
    }
}
