package io.github.ogprules.io;

import io.github.ogprules.model.Citation;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.process.Delivery;
import io.github.ogprules.model.process.JoiningSteps;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.model.process.MembershipHistory;
import io.github.ogprules.model.process.ProcessCycle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Cycles and histories of members. */
public final class Memberships {

    private static final Country COUNTRY = Country.of("TUR", "Turkey");

    /** A day on which Turkey was inactive. */
    public static final LocalDate DAY = LocalDate.of(2017, 1, 1);

    /** A history with every attribute. */
    public static final MembershipHistory TURKEY = MembershipHistory.of(
            COUNTRY,
            List.of(
                    MembershipEvent.builder()
                            .country(COUNTRY)
                            .kind(MembershipEventKind.JOINED)
                            .month(YearMonth.of(2012, 4))
                            .build(),
                    MembershipEvent.builder()
                            .country(COUNTRY)
                            .kind(MembershipEventKind.FOUND_CONTRARY)
                            .month(YearMonth.of(2014, 12))
                            .cycle(2)
                            .build(),
                    MembershipEvent.of(
                            COUNTRY,
                            MembershipEventKind.MADE_INACTIVE,
                            LocalDate.of(2016, 9, 21),
                            Citation.of(
                                    "Turkey made inactive in the Open Government Partnership",
                                    "Open Government Partnership",
                                    "https://opengovpartnership.org/news/turkey-made-inactive-in-the-open-government-partnership"))));

    /** A country with every step, in every state of knowledge. */
    public static final JoiningSteps JOINING = JoiningSteps.builder()
            .country(Country.of("BEN", "Benin"))
            .coreEligibility(Observation.known(true))
            .valuesCheck(Observation.notAssessed())
            .letterOfIntent(Observation.known(true))
            .addressedToCoChairs(Observation.known(true))
            .signedBySeniorLeader(Observation.unknown())
            .commitmentToDeclaration(Observation.known(true))
            .leadMinistry(Observation.known(false))
            .civilSocietyEngaged(Observation.notAssessed(Marker.NOT_REVIEWED))
            .actionPlanBegun(Observation.known(true))
            .commitmentToIrm(Observation.known(false))
            .build();

    /** A cycle with every attribute, in every state of knowledge. */
    public static final ProcessCycle CYCLE = ProcessCycle.builder()
            .country(COUNTRY)
            .number(2)
            .planDue(Observation.known(LocalDate.of(2018, 8, 31)))
            .lastPlanEnd(Observation.known(LocalDate.of(2018, 6, 30)))
            .plan(Observation.known(Delivery.on(LocalDate.of(2018, 10, 1))))
            .selfAssessmentDue(Observation.notAssessed())
            .selfAssessment(Observation.known(Delivery.missingOn(LocalDate.of(2019, 1, 1))))
            .participationInDevelopment(Observation.known(true))
            .participationInImplementation(Observation.notAssessed(Marker.NOT_REVIEWED))
            .progress(Observation.known(true))
            .repository(Observation.known(true))
            .build();

    private Memberships() {}

    /** Histories of any events that are in their order. */
    public static Stream<MembershipHistory> random(int seed) {
        Random random = new Random(seed);
        MembershipEventKind[] kinds = MembershipEventKind.values();
        return Stream.generate(() -> {
            List<MembershipEvent> events = new ArrayList<>();
            LocalDate day = LocalDate.of(2012, 1, 1);
            for (int i = random.nextInt(7); i > 0; i--) {
                day = day.plusDays(1L + random.nextInt(600));
                MembershipEvent event = MembershipEvent.of(COUNTRY, kinds[random.nextInt(kinds.length)], day)
                        .withLatest(day.plusDays(random.nextInt(100)));
                events.add(
                        event.getKind() == MembershipEventKind.FOUND_CONTRARY && random.nextBoolean()
                                ? event.withCycle(1 + random.nextInt(4))
                                : event);
            }
            return MembershipHistory.of(COUNTRY, events);
        });
    }
}
