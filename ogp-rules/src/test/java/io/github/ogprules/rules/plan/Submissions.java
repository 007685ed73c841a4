package io.github.ogprules.rules.plan;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.plan.PlanSubmission;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;

/** Plans as tests write them, and random ones. */
final class Submissions {

    static final Member GEORGIA = Member.of(Country.of("GEO", "Georgia"));

    private static final int DAYS = 13 * 365;

    private Submissions() {}

    static Stream<PlanSubmission> random(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> random(random));
    }

    private static PlanSubmission random(Random random) {
        LocalDate asOf = day(random);
        int year = asOf.getYear() - random.nextInt(3) + 1;
        Optional<LocalDate> due = random.nextInt(4) == 0
                ? Optional.of(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)))
                : Optional.empty();
        PlanSubmission.Builder plan = PlanSubmission.builder()
                .member(GEORGIA)
                .number(1 + random.nextInt(3))
                .asOf(asOf)
                .yearDue(random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(year))
                .dueDate(due)
                .lastPlanEnd(maybe(random, asOf.minusDays(random.nextInt(800)).withDayOfMonth(1 + random.nextInt(28))))
                .commitments(maybe(random, random.nextInt(24)))
                .inAdministrativeLanguage(maybe(random, random.nextBoolean()))
                .inEnglish(maybe(random, random.nextBoolean()));
        LocalDate start = LocalDate.of(year, 7 + random.nextInt(6), 1);
        plan.implementationStart(maybe(random, start));
        plan.implementationEnd(maybe(
                random,
                random.nextBoolean()
                        ? LocalDate.of(year + 2, 6, 30)
                        : random.nextBoolean() ? LocalDate.of(year + 2, 8, 31) : start.plusDays(random.nextInt(800))));
        return switch (random.nextInt(5)) {
            case 0, 1 -> plan.delivered(asOf.minusDays(random.nextInt(300))).build();
            case 2 -> plan.delivered(Observation.known(true)).build();
            case 3 -> plan.delivered(Observation.known(false)).build();
            default -> plan.build();
        };
    }

    /** Half of the days are those on which something ends or begins. */
    private static LocalDate day(Random random) {
        LocalDate any = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(DAYS));
        return random.nextBoolean() ? any : any.withDayOfMonth(1).minusDays(random.nextInt(2));
    }

    private static <T> Observation<T> maybe(Random random, T value) {
        return switch (random.nextInt(8)) {
            case 0 -> Observation.notAssessed();
            case 1, 2 -> Observation.unknown();
            default -> Observation.known(value);
        };
    }
}
