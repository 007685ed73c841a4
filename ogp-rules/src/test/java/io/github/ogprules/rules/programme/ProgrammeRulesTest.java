package io.github.ogprules.rules.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.programme.AwardEntrant;
import io.github.ogprules.model.programme.AwardEntry;
import io.github.ogprules.model.programme.Contribution;
import io.github.ogprules.model.programme.Funding;
import io.github.ogprules.model.programme.IncomeGroup;
import io.github.ogprules.model.programme.LocalApplication;
import io.github.ogprules.model.programme.WorkingGroup;
import io.github.ogprules.rules.Decision;
import io.github.ogprules.rules.Outcome;
import io.github.ogprules.rules.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeRulesTest {

    private static final Observation<Boolean> YES = Observation.known(true);
    private static final Observation<Boolean> NO = Observation.known(false);
    private static final List<Observation<Boolean>> ANSWERS = List.of(YES, NO, Observation.unknown());
    private static final Country GHANA = Country.of("GHA", "Ghana");

    /** All that is asked is met, something is not, or what is unknown leaves it open. */
    private static Outcome all(List<Observation<Boolean>> asked) {
        if (asked.contains(NO)) {
            return Outcome.NOT_MET;
        }
        return asked.contains(Observation.<Boolean>unknown())
                ? Outcome.UNDETERMINED
                : asked.isEmpty() ? Outcome.NOT_APPLICABLE : Outcome.MET;
    }

    /** The answers that a number stands for, if each place of its base 3 is one. */
    private static List<Observation<Boolean>> answers(int number, int places) {
        return IntStream.range(0, places)
                .mapToObj(place -> ANSWERS.get(number / (int) Math.pow(3, place) % 3))
                .toList();
    }

    private static Observation<Integer> number(Observation<Boolean> enough, int least) {
        return enough.map(yes -> yes ? least : least - 1);
    }

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

    @Nested
    class Findings {

        @Test
        void say_what_is_observed_and_what_the_edition_asks_for() {
            LocalApplication kaduna = LocalApplication.builder()
                    .name("Kaduna")
                    .country(Country.parse("Nigeria"))
                    .population(Observation.known(250_000))
                    .inAnnouncedCall(YES)
                    .letterOfSupport(NO)
                    .build();

            assertThat(words(LocalEntryRules.edition("2015").decide(kaduna)))
                    .startsWith(
                            "POPULATION: 250000, at least 250000 inhabitants",
                            "ANNOUNCED_CALL: not applicable, not asked for");
            assertThat(words(LocalEntryRules.edition("2020").decide(kaduna)))
                    .startsWith(
                            "POPULATION: not applicable, not asked for",
                            "ANNOUNCED_CALL: yes, applies in a call that OGP announced",
                            "COUNTRY_IN_GOOD_STANDING: unknown, its country is a member in good standing",
                            "LETTER_OF_SUPPORT: no, a Letter of Support of the head of government");
            assertThat(words(AwardEntryRules.edition("2016")
                            .decide(AwardEntry.builder()
                                    .year(2016)
                                    .country(GHANA)
                                    .entrant(Observation.known(AwardEntrant.JOINT))
                                    .entered(Observation.known(LocalDate.of(2016, 6, 20)))
                                    .build())))
                    .contains(
                            "ENTRANT: joint, government or civil society or joint",
                            "ENTRY_DATE: 2016-06-20, by 2016-06-27");
            Funding funding = Funding.builder()
                    .year(2016)
                    .governments(Observation.known(new BigDecimal("4")))
                    .foundations(Observation.known(new BigDecimal("5.5")))
                    .build();
            assertThat(words(FundingRules.edition("2016").decide(funding)))
                    .containsExactly(
                            "EQUAL_MEASURE: governments 4, foundations 5.5, a share of governments of one half");
            assertThat(words(FundingRules.current()
                            .with("funding.tolerance", "10%")
                            .decide(funding)))
                    .containsExactly(
                            "EQUAL_MEASURE: governments 4, foundations 5.5, a share of governments of one half, more"
                                    + " or less 1/10");
            assertThat(words(ContributionRules.edition("2015")
                            .decide(Contribution.builder()
                                    .country(GHANA)
                                    .year(2017)
                                    .amount(Observation.known(new BigDecimal("25000")))
                                    .build())))
                    .containsExactly(
                            "MINIMUM_CONTRIBUTION: 25000, at least 10000 or 25000 or 50000 or 100000 dollars a year",
                            "RECOMMENDED_CONTRIBUTION: 25000, at least 25000 or 50000 or 100000 or 200000 dollars a year");
        }

        @Test
        void of_others_go_with_what_is_observed() {
            ProgrammeFinding finding = WorkingGroupRules.current()
                    .decide(WorkingGroup.builder().theme("Open Data").build())
                    .getFindings()
                    .get(0);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableProgrammeFinding.of(
                            finding.getCriterion(), finding.getObserved(), finding.getRequirement(), Outcome.MET))
                    .withMessageStartingWith("outcome MET of GOVERNMENT_LEADS does not go with what is observed");
        }
    }

    @Nested
    class A_local_government {

        private LocalApplication application(List<Observation<Boolean>> answers) {
            return LocalApplication.builder()
                    .name("Sekondi-Takoradi")
                    .country(GHANA)
                    .population(number(answers.get(0), 250_000))
                    .inAnnouncedCall(answers.get(1))
                    .countryInGoodStanding(answers.get(2))
                    .letterOfSupport(answers.get(3))
                    .nonGovernmentPartner(answers.get(4))
                    .commitmentOfLeaders(answers.get(5))
                    .trackRecord(answers.get(6))
                    .monthsLeftInTerm(number(answers.get(7), 16))
                    .ambition(answers.get(8))
                    .capacity(answers.get(9))
                    .build();
        }

        @Test
        void may_enter_as_a_table_made_by_hand_says_in_every_combination() {
            int places = 10;
            for (int number = 0; number < Math.pow(3, places); number++) {
                List<Observation<Boolean>> answers = answers(number, places);
                LocalApplication application = application(answers);

                Outcome pilot =
                        LocalEntryRules.edition("2015").decide(application).getVerdict();
                Outcome local =
                        LocalEntryRules.edition("2020").decide(application).getVerdict();

                if (pilot != all(answers.subList(0, 1)) || local != all(answers.subList(1, places))) {
                    throw new AssertionError(application + ": " + pilot + ", " + local);
                }
            }
        }

        @Test
        void has_a_finding_with_what_is_asked() {
            ProgrammeDecision decision = LocalEntryRules.current()
                    .decide(application(answers(0, 10)).withMonthsLeftInTerm(Observation.known(15)));

            assertThat(decision.getFinding(ProgrammeCriterion.TERM_LEFT))
                    .returns(Outcome.NOT_MET, ProgrammeFinding::getOutcome)
                    .returns(Observation.known("15"), ProgrammeFinding::getObserved)
                    .returns(
                            "at least 16 months left in the term of its government",
                            finding -> finding.getRequirement().getText());
            assertThat(decision.summary())
                    .isEqualTo("Sekondi-Takoradi, Ghana: not met by edition 2020: Term left not met");
        }

        @Test
        void of_the_pilot_was_judged_by_a_threshold_that_was_called_fluid() {
            assertThat(LocalEntryRules.edition("2015")
                            .with(LocalEntryParameters.FEWEST_INHABITANTS, Optional.empty())
                            .decide(application(answers(1, 10)))
                            .getVerdict())
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void has_no_fewer_than_no_inhabitants() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> application(answers(0, 10)).withPopulation(Observation.known(-1)))
                    .withMessage("population -1: expected 0 or more");
        }
    }

    @Nested
    class A_working_group {

        @ParameterizedTest
        @CsvSource(nullValues = "-", textBlock = """
                1, 1, MET
                2, 3, MET
                0, 1, NOT_MET
                1, 0, NOT_MET
                0, 0, NOT_MET
                -, 0, NOT_MET
                0, -, NOT_MET
                -, 1, UNDETERMINED
                1, -, UNDETERMINED
                -, -, UNDETERMINED
                """)
        void is_led_by_a_government_and_an_organisation_of_civil_society(
                Integer governments, Integer civilSociety, Outcome outcome) {
            WorkingGroup group = WorkingGroup.builder()
                    .theme("Open Data")
                    .governmentLeads(observed(governments))
                    .civilSocietyLeads(observed(civilSociety))
                    .build();

            assertThat(WorkingGroupRules.current().decide(group).getVerdict()).isEqualTo(outcome);
        }

        private static Observation<Integer> observed(Integer number) {
            return number == null ? Observation.unknown() : Observation.known(number);
        }
    }

    @Nested
    class An_entry_for_an_award {

        @Test
        void may_stand_as_a_table_made_by_hand_says_in_every_combination() {
            List<Observation<AwardEntrant>> entrants = new ArrayList<>(
                    Stream.of(AwardEntrant.values()).map(Observation::known).toList());
            entrants.add(Observation.unknown());
            int places = 7;
            for (Observation<AwardEntrant> entrant : entrants) {
                for (int number = 0; number < Math.pow(3, places); number++) {
                    List<Observation<Boolean>> answers = answers(number, places);
                    for (int year : List.of(2014, 2015, 2016, 2021)) {
                        AwardEntry entry = entry(year, entrant, answers);
                        Outcome verdict =
                                AwardEntryRules.forEntry(entry).decide(entry).getVerdict();
                        if (verdict != byHand(year, entrant, answers)) {
                            throw new AssertionError(entry + ": " + verdict);
                        }
                    }
                }
            }
        }

        private static AwardEntry entry(
                int year, Observation<AwardEntrant> entrant, List<Observation<Boolean>> answers) {
            LocalDate last = year == 2016 ? LocalDate.of(2016, 6, 27) : LocalDate.of(2021, 9, 13);
            return AwardEntry.builder()
                    .year(year)
                    .country(GHANA)
                    .entrant(entrant)
                    .civilSocietyConsulted(answers.get(0))
                    .onlyEntryOfCountry(answers.get(1))
                    .notUnderReview(answers.get(2))
                    .entered(answers.get(3).map(inTime -> inTime ? last : last.plusDays(1)))
                    .inEnglish(answers.get(4))
                    .fromOgpProcess(answers.get(5))
                    .starredOrMajor(answers.get(6))
                    .build();
        }

        private static Outcome byHand(int year, Observation<AwardEntrant> entrant, List<Observation<Boolean>> answers) {
            Observation<Boolean> mayEnter = entrant.map(who -> year >= 2016 || who != AwardEntrant.CIVIL_SOCIETY);
            List<Observation<Boolean>> asked = new ArrayList<>(List.of(mayEnter));
            asked.addAll(
                    switch (year) {
                        case 2014 -> answers.subList(0, 1);
                        case 2015 -> answers.subList(1, 3);
                        case 2016 -> answers.subList(3, 6);
                        default -> List.of(answers.get(3), answers.get(6));
                    });
            return all(asked);
        }

        @Test
        void is_of_a_year_with_awards() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AwardEntryRules.forEntry(
                            AwardEntry.builder().year(2018).country(GHANA).build()))
                    .withMessage("no edition '2018': expected one of 2014, 2015, 2016, 2021");
        }
    }

    @Nested
    class Funding_in_equal_measure {

        @Test
        void is_open_until_the_caller_says_how_equal() {
            Funding funding = Funding.builder()
                    .year(2016)
                    .governments(Observation.known(new BigDecimal("1000000")))
                    .foundations(Observation.known(new BigDecimal("1000000")))
                    .build();

            assertThat(FundingRules.current().decide(funding).getVerdict()).isEqualTo(Outcome.UNDETERMINED);
            assertThat(FundingRules.current()
                            .with("funding.tolerance", "0%")
                            .decide(funding)
                            .getVerdict())
                    .isEqualTo(Outcome.MET);
        }

        @ParameterizedTest
        @CsvSource({"60, 40, MET", "40, 60, MET", "60.01, 39.99, NOT_MET", "39.99, 60.01, NOT_MET", "0, 0, UNDETERMINED"
        })
        void holds_up_to_the_tolerance(BigDecimal governments, BigDecimal foundations, Outcome outcome) {
            assertThat(decide(Ratio.of(1, 10), governments, foundations)).isEqualTo(outcome);
        }

        @Test
        void agrees_with_a_second_implementation_on_ten_thousand_seeded_sums() {
            Random random = new Random(2016);
            for (int number = 0; number < 10_000; number++) {
                int of = 2 + random.nextInt(30);
                Ratio tolerance = Ratio.of(random.nextInt(of / 2 + 1), of);
                BigDecimal governments = BigDecimal.valueOf(random.nextInt(2_000), random.nextInt(3));
                BigDecimal foundations = BigDecimal.valueOf(1 + random.nextInt(2_000), random.nextInt(3));
                assertThat(decide(tolerance, governments, foundations))
                        .as("%s of %s and %s", tolerance, governments, foundations)
                        .isEqualTo(byFractions(tolerance, governments, foundations) ? Outcome.MET : Outcome.NOT_MET);
            }
        }

        private static Outcome decide(Ratio tolerance, BigDecimal governments, BigDecimal foundations) {
            return FundingRules.current()
                    .with(FundingParameters.TOLERANCE, Optional.of(tolerance))
                    .decide(Funding.builder()
                            .year(2016)
                            .governments(Observation.known(governments))
                            .foundations(Observation.known(foundations))
                            .build())
                    .getVerdict();
        }

        /** Share between one half less and one half more, each bound by cross-multiplication in whole cents. */
        private static boolean byFractions(Ratio tolerance, BigDecimal governments, BigDecimal foundations) {
            BigInteger given = governments.movePointRight(2).toBigIntegerExact();
            BigInteger both = given.add(foundations.movePointRight(2).toBigIntegerExact());
            BigInteger n = BigInteger.valueOf(tolerance.getNumerator());
            BigInteger d = BigInteger.valueOf(tolerance.getDenominator());
            BigInteger share = given.multiply(BigInteger.TWO).multiply(d);
            return share.compareTo(both.multiply(d.subtract(n.multiply(BigInteger.TWO)))) >= 0
                    && share.compareTo(both.multiply(d.add(n.multiply(BigInteger.TWO)))) <= 0;
        }
    }

    @Nested
    class A_contribution {

        private Contribution contribution(Observation<IncomeGroup> group, Observation<Boolean> sits, int amount) {
            return Contribution.builder()
                    .country(GHANA)
                    .year(2017)
                    .incomeGroup(group)
                    .inSteeringCommittee(sits)
                    .amount(Observation.known(BigDecimal.valueOf(amount)))
                    .build();
        }

        @ParameterizedTest
        @CsvSource({
            "2012, LOW,           50000, -",
            "2012, LOWER_MIDDLE, 100000, -",
            "2012, UPPER_MIDDLE, 100000, -",
            "2012, HIGH,         200000, -",
            "2013, LOW,           25000, -",
            "2013, HIGH,          25000, -",
            "2015, LOW,           10000, 25000",
            "2015, LOWER_MIDDLE,  25000, 50000",
            "2015, UPPER_MIDDLE,  50000, 100000",
            "2015, HIGH,         100000, 200000"
        })
        void meets_the_amounts_of_its_edition_and_income_group(
                String edition, IncomeGroup group, int minimum, String recommended) {
            ContributionRules rules = ContributionRules.edition(edition);
            Observation<IncomeGroup> known = Observation.known(group);

            assertThat(outcome(rules, contribution(known, YES, minimum), ProgrammeCriterion.MINIMUM_CONTRIBUTION))
                    .isEqualTo(Outcome.MET);
            assertThat(outcome(rules, contribution(known, YES, minimum - 1), ProgrammeCriterion.MINIMUM_CONTRIBUTION))
                    .isEqualTo(Outcome.NOT_MET);
            if (recommended.equals("-")) {
                assertThat(outcome(rules, contribution(known, YES, 0), ProgrammeCriterion.RECOMMENDED_CONTRIBUTION))
                        .isEqualTo(Outcome.NOT_APPLICABLE);
            } else {
                int amount = Integer.parseInt(recommended);
                assertThat(outcome(
                                rules, contribution(known, YES, amount), ProgrammeCriterion.RECOMMENDED_CONTRIBUTION))
                        .isEqualTo(Outcome.MET);
                assertThat(outcome(
                                rules,
                                contribution(known, YES, amount - 1),
                                ProgrammeCriterion.RECOMMENDED_CONTRIBUTION))
                        .isEqualTo(Outcome.NOT_MET);
            }
        }

        @Test
        void of_a_country_whose_income_is_not_known_is_judged_by_every_group() {
            ContributionRules rules = ContributionRules.edition("2015");

            assertThat(Stream.of(0, 9_999, 10_000, 99_999, 100_000)
                            .map(amount -> outcome(
                                    rules,
                                    contribution(Observation.unknown(), YES, amount),
                                    ProgrammeCriterion.MINIMUM_CONTRIBUTION)))
                    .containsExactly(
                            Outcome.NOT_MET, Outcome.NOT_MET, Outcome.UNDETERMINED, Outcome.UNDETERMINED, Outcome.MET);
        }

        @Test
        void was_asked_of_the_steering_committee_alone_in_2012() {
            Observation<IncomeGroup> high = Observation.known(IncomeGroup.HIGH);

            assertThat(ContributionRules.edition("2012")
                            .decide(contribution(high, NO, 0))
                            .getVerdict())
                    .isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(ContributionRules.edition("2012")
                            .decide(contribution(high, Observation.unknown(), 0))
                            .getVerdict())
                    .isEqualTo(Outcome.UNDETERMINED);
            assertThat(ContributionRules.edition("2012")
                            .decide(contribution(high, Observation.unknown(), 0).withAmount(Observation.notAssessed()))
                            .getVerdict())
                    .isEqualTo(Outcome.NOT_ASSESSED);
        }

        private static Outcome outcome(
                ContributionRules rules, Contribution contribution, ProgrammeCriterion criterion) {
            return rules.decide(contribution).getFinding(criterion).getOutcome();
        }
    }

    @Nested
    class A_decision_of_others {

        private final ProgrammeDecision decision = WorkingGroupRules.current()
                .decide(WorkingGroup.builder().theme("Open Data").build());

        @Test
        void with_findings_of_another_rule_is_refused() {
            ProgrammeDecision funding =
                    FundingRules.current().decide(Funding.builder().year(2016).build());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableProgrammeDecision.of(
                            decision.getSubject(), decision.getEdition(), Outcome.UNDETERMINED, funding.getFindings()))
                    .withMessage("findings on [EQUAL_MEASURE]: expected [GOVERNMENT_LEADS, CIVIL_SOCIETY_LEADS]");
        }

        @Test
        void with_another_verdict_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ImmutableProgrammeDecision.of(
                            decision.getSubject(), decision.getEdition(), Outcome.MET, decision.getFindings()))
                    .withMessage("verdict MET: the findings give UNDETERMINED");
        }
    }

    @Test
    void the_rules_have_editions_in_their_order() {
        assertThat(LocalEntryRules.all())
                .containsExactly(LocalEntryRules.edition("2015"), LocalEntryRules.on(LocalDate.of(2020, 5, 26)))
                .endsWith(LocalEntryRules.current());
        assertThat(LocalEntryRules.on(LocalDate.of(2020, 5, 25))).isEqualTo(LocalEntryRules.edition("2015"));
        assertThat(AwardEntryRules.all())
                .hasSize(4)
                .contains(AwardEntryRules.on(LocalDate.of(2015, 10, 1)))
                .endsWith(AwardEntryRules.current());
        assertThat(ContributionRules.all())
                .hasSize(3)
                .contains(ContributionRules.on(LocalDate.of(2014, 12, 31)))
                .endsWith(ContributionRules.current());
        assertThat(WorkingGroupRules.all())
                .containsExactly(WorkingGroupRules.current())
                .containsExactly(WorkingGroupRules.edition("2013"))
                .containsExactly(WorkingGroupRules.on(LocalDate.of(2014, 1, 1)));
        assertThat(FundingRules.all())
                .containsExactly(FundingRules.current())
                .containsExactly(FundingRules.edition("2016"))
                .containsExactly(FundingRules.on(LocalDate.of(2017, 1, 1)));
    }

    @Test
    void each_rule_can_be_reformed() {
        WorkingGroup none = WorkingGroup.builder()
                .theme("Open Data")
                .governmentLeads(Observation.known(0))
                .civilSocietyLeads(Observation.known(1))
                .build();

        assertThat(WorkingGroupRules.current()
                        .with("workingGroup.fewestGovernmentLeads", "none")
                        .decide(none)
                        .getVerdict())
                .isEqualTo(Outcome.MET);
        assertThat(AwardEntryRules.current()
                        .with(AwardEntryParameters.ENGLISH, true)
                        .get(AwardEntryParameters.ENGLISH))
                .isTrue();
        assertThat(ContributionRules.current()
                        .with("contribution.minimumHigh", "1")
                        .getParameters()
                        .of(Objects.requireNonNull(ContributionParameters.MINIMUM.get(IncomeGroup.HIGH)))
                        .getValue())
                .contains(1);
    }
}
