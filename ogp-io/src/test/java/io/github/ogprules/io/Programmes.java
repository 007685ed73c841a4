package io.github.ogprules.io;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.programme.AwardEntrant;
import io.github.ogprules.model.programme.AwardEntry;
import io.github.ogprules.model.programme.Contribution;
import io.github.ogprules.model.programme.Funding;
import io.github.ogprules.model.programme.IncomeGroup;
import io.github.ogprules.model.programme.LocalApplication;
import io.github.ogprules.model.programme.WorkingGroup;
import io.github.ogprules.rules.programme.AwardEntryRules;
import io.github.ogprules.rules.programme.ContributionRules;
import io.github.ogprules.rules.programme.FundingRules;
import io.github.ogprules.rules.programme.LocalEntryRules;
import io.github.ogprules.rules.programme.WorkingGroupRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Local members, working groups, entries for awards, funding and contributions. */
public final class Programmes {

    private static final Country PAKISTAN = Country.of("PAK", "Pakistan");

    public static final LocalApplication LOCAL = LocalApplication.builder()
            .name("Kaduna")
            .country(Country.of("NGA", "Nigeria"))
            .population(Observation.known(8_000_000))
            .inAnnouncedCall(Observation.known(true))
            .letterOfSupport(Observation.known(false))
            .monthsLeftInTerm(Observation.known(20))
            .ambition(Observation.notAssessed())
            .build();

    public static final WorkingGroup GROUP = WorkingGroup.builder()
            .theme("Open Data")
            .governmentLeads(Observation.known(1))
            .civilSocietyLeads(Observation.known(1))
            .build();

    public static final AwardEntry ENTRY = AwardEntry.builder()
            .year(2016)
            .country(Country.of("UKR", "Ukraine"))
            .entrant(Observation.known(AwardEntrant.JOINT))
            .entered(Observation.known(LocalDate.of(2016, 6, 20)))
            .inEnglish(Observation.known(true))
            .build();

    public static final Funding FUNDING = Funding.builder()
            .year(2016)
            .governments(Observation.known(new BigDecimal("4000000")))
            .foundations(Observation.known(new BigDecimal("5000000.50")))
            .build();

    public static final Contribution CONTRIBUTION = Contribution.builder()
            .country(PAKISTAN)
            .year(2017)
            .incomeGroup(Observation.known(IncomeGroup.LOWER_MIDDLE))
            .amount(Observation.known(new BigDecimal("25000")))
            .build();

    private Programmes() {}

    /** Every case, every edition of every rule, and what each says. */
    public static Stream<Object> all() {
        return Stream.of(
                        Stream.of(LOCAL, GROUP, ENTRY, FUNDING, CONTRIBUTION),
                        LocalEntryRules.all().stream().flatMap(rules -> Stream.of(rules, rules.decide(LOCAL))),
                        WorkingGroupRules.all().stream().flatMap(rules -> Stream.of(rules, rules.decide(GROUP))),
                        AwardEntryRules.all().stream().flatMap(rules -> Stream.of(rules, rules.decide(ENTRY))),
                        FundingRules.all().stream().flatMap(rules -> Stream.of(rules, rules.decide(FUNDING))),
                        ContributionRules.all().stream().flatMap(rules -> Stream.of(rules, rules.decide(CONTRIBUTION))))
                .flatMap(all -> all);
    }
}
