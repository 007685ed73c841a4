package io.github.ogprules.io;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.PlanSubmission;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/** Action plans that are on time, late or missing, with every state of an observation, the same in every run. */
public final class Submissions {

    private static final Member GEORGIA = Member.of(Country.of("GEO", "Georgia"));

    private Submissions() {}

    /** A plan that came between four and six months after it was due. */
    public static PlanSubmission late() {
        return PlanSubmission.builder()
                .member(GEORGIA)
                .number(3)
                .yearDue(2016)
                .delivered(LocalDate.of(2016, 12, 30))
                .asOf(LocalDate.of(2017, 1, 18))
                .lastPlanEnd(LocalDate.of(2016, 6, 30))
                .implementation(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 6, 30))
                .commitments(24)
                .inAdministrativeLanguage(Observation.known(true))
                .inEnglish(Observation.known(false))
                .build();
    }

    public static Stream<PlanSubmission> random(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> random(random));
    }

    private static PlanSubmission random(Random random) {
        LocalDate asOf = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(4_000));
        int year = asOf.getYear() - random.nextInt(2);
        PlanSubmission.Builder plan = PlanSubmission.builder()
                .member(GEORGIA)
                .number(1 + random.nextInt(3))
                .asOf(asOf)
                .yearDue(random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(year))
                .lastPlanEnd(maybe(random, asOf.minusMonths(random.nextInt(24))))
                .implementationStart(maybe(random, LocalDate.of(year, 7 + random.nextInt(6), 1)))
                .implementationEnd(maybe(random, LocalDate.of(year + 2, 6 + 2 * random.nextInt(2), 30)))
                .commitments(maybe(random, random.nextInt(24)))
                .inAdministrativeLanguage(maybe(random, random.nextBoolean()))
                .inEnglish(maybe(random, random.nextBoolean()))
                .years(maybe(random, 2 + 2 * random.nextInt(2)))
                .refreshed(maybe(random, random.nextBoolean()));
        if (random.nextInt(4) == 0) {
            plan.dueDate(LocalDate.of(year, 1 + random.nextInt(12), 28));
        }
        return random.nextBoolean()
                ? plan.delivered(asOf.minusDays(random.nextInt(300))).build()
                : plan.delivered(maybe(random, random.nextBoolean())).build();
    }

    private static <T> Observation<T> maybe(Random random, T value) {
        return switch (random.nextInt(6)) {
            case 0 -> Observation.notAssessed(Marker.NOT_REVIEWED);
            case 1 -> Observation.notAssessed();
            case 2 -> Observation.unknown();
            default -> Observation.known(value);
        };
    }
}
