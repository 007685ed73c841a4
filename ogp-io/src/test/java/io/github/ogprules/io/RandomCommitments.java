package io.github.ogprules.io;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.Member;
import io.github.ogprules.model.MemberKind;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.CompletionChange;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.Novelty;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Schedule;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.StarColumn;
import io.github.ogprules.model.irm.Timebound;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.ActionPlan;
import io.github.ogprules.model.plan.ActionPlanProcess;
import io.github.ogprules.model.plan.Commitment;
import io.github.ogprules.model.plan.CommitmentNumber;
import io.github.ogprules.model.plan.ConsultationAccess;
import io.github.ogprules.model.plan.GrandChallenge;
import io.github.ogprules.model.plan.InstitutionalVariable;
import io.github.ogprules.model.plan.Milestone;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.model.plan.ParticipationLevel;
import io.github.ogprules.model.plan.ParticipationStep;
import io.github.ogprules.model.plan.PrintedDate;
import io.github.ogprules.model.plan.SelfAssessmentQuestion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Commitments and processes of every kind, with every state of an observation, the same in every run. */
public final class RandomCommitments {

    private static final long SEED = 20160801;

    private static final List<String> TEXTS = List.of(
            "Open data",
            "a \"quoted\" text",
            "line\nbreak",
            "unknown",
            "no data",
            "NR",
            "| ; , \u4E2D\u56FD \uD83C\uDDEC",
            "non\u00A0breaking");

    /** No marker of missing values is the name of a country. */
    private static final List<String> COUNTRY_NAMES =
            List.of("Open data", "a \"quoted\" text", "line\nbreak", "| ; , 国名 \uD83C\uDDEC");

    private static final List<String> NUMBERS =
            List.of("1", "2.10", "4.1", "4.0999999999999996", "1.1.a", "D5", "1(A)", "1.1.", "4M3");
    private static final List<String> DATES =
            List.of("2012", "Jul-12", "07/01/2012", "12/31/2021", "31/9/2014", "Quarter IV, 2012", "Ongoing");

    private final Random random = new Random(SEED);

    private RandomCommitments() {}

    public static Stream<AssessedCommitment> commitments(int count) {
        RandomCommitments source = new RandomCommitments();
        return IntStream.range(0, count).mapToObj(i -> source.assessedCommitment());
    }

    public static Stream<ActionPlanProcess> processes(int count) {
        RandomCommitments source = new RandomCommitments();
        return IntStream.range(0, count).mapToObj(i -> source.process());
    }

    private AssessedCommitment assessedCommitment() {
        return AssessedCommitment.builder()
                .commitment(commitment())
                .irmAssessed(fact())
                .assessments(some(this::assessment))
                .publishedStars(map(StarColumn.class, this::fact))
                .build();
    }

    private Commitment commitment() {
        return Commitment.builder()
                .id(text())
                .plan(plan())
                .number(maybe(() -> CommitmentNumber.parse(oneOf(NUMBERS))))
                .title(oneOf(TEXTS))
                .shortTitle(text())
                .text(text())
                .theme(text())
                .leadInstitution(text())
                .supportingInstitutions(text())
                .start(maybe(this::date))
                .end(maybe(this::date))
                .milestones(some(() -> Milestone.builder()
                        .description(oneOf(TEXTS))
                        .start(maybe(this::date))
                        .end(maybe(this::date))
                        .build()))
                .policyAreas(some(() -> oneOf(TEXTS)))
                .ogpValues(some(() -> oneOf(List.of(OgpValue.values()))))
                .grandChallenges(observation(() -> some(() -> oneOf(List.of(GrandChallenge.values())))))
                .carriedForward(fact())
                .build();
    }

    private ActionPlan plan() {
        return ActionPlan.builder()
                .member(Member.builder()
                        .name(oneOf(TEXTS))
                        .country(maybe(() -> Country.of(oneOf(List.of("GEO", "KE", "XKX")), oneOf(COUNTRY_NAMES))))
                        .kind(oneOf(List.of(MemberKind.values())))
                        .code(text())
                        .build())
                .number(1 + random.nextInt(7))
                .id(text())
                .yearOfSubmission(number(2011, 2024))
                .endYear(number(2012, 2028))
                .durationInYears(number(1, 4))
                .build();
    }

    private CommitmentAssessment assessment() {
        return CommitmentAssessment.builder()
                .report(IrmReport.builder()
                        .kind(oneOf(Stream.of(IrmReportKind.values())
                                .filter(IrmReportKind::assessesCommitments)
                                .toList()))
                        .planYear(number(2011, 2015))
                        .publicationYear(number(2015, 2021))
                        .build())
                .specificity(code(Specificity.class))
                .verifiability(code(Verifiability.class))
                .values(map(OgpValue.class, this::fact))
                .relevance(code(Relevance.class))
                .openGovernmentLens(code(OpenGovernmentLens.class))
                .potentialImpact(code(PotentialImpact.class))
                .potentialForResults(code(PotentialForResults.class))
                .completion(code(Completion.class))
                .projectedCompletion(code(Completion.class))
                .schedule(code(Schedule.class))
                .completionChange(code(CompletionChange.class))
                .didItOpenGovernment(code(DidItOpenGovernment.class))
                .didItOpenGovernmentByValue(map(OgpValue.class, () -> code(DidItOpenGovernment.class)))
                .earlyResults(code(EarlyResults.class))
                .novelty(code(Novelty.class))
                .timebound(code(Timebound.class))
                .compound(fact())
                .cluster(text())
                .build();
    }

    private ActionPlanProcess process() {
        return ActionPlanProcess.builder()
                .plan(plan())
                .steps(map(ParticipationStep.class, this::fact))
                .publishedStepsFollowed(observation(() -> random.nextInt(7)))
                .daysOfNotice(observation(() -> random.nextInt(100)))
                .accessDuringDevelopment(code(ConsultationAccess.class))
                .levelDuringDevelopment(code(ParticipationLevel.class))
                .regularForum(fact())
                .accessDuringImplementation(code(ConsultationAccess.class))
                .levelDuringImplementation(code(ParticipationLevel.class))
                .selfAssessment(map(SelfAssessmentQuestion.class, this::fact))
                .institutions(map(InstitutionalVariable.class, this::fact))
                .build();
    }

    private PrintedDate date() {
        String text = oneOf(DATES);
        return random.nextBoolean() ? PrintedDate.parse(text) : PrintedDate.parseMonthFirst(text);
    }

    private <E extends Enum<E>> Observation<E> code(Class<E> type) {
        return observation(() -> oneOf(List.of(type.getEnumConstants())));
    }

    private Observation<Boolean> fact() {
        return observation(random::nextBoolean);
    }

    private <T> Observation<T> observation(Supplier<T> value) {
        return switch (random.nextInt(6)) {
            case 0 -> Observation.unknown();
            case 1 -> Observation.notAssessed();
            case 2 -> Observation.notAssessed(oneOf(List.of(Marker.values())));
            default -> Observation.known(value.get());
        };
    }

    private <K extends Enum<K>, V> Map<K, V> map(Class<K> type, Supplier<V> value) {
        Map<K, V> map = new EnumMap<>(type);
        for (K key : type.getEnumConstants()) {
            if (random.nextBoolean()) {
                map.put(key, value.get());
            }
        }
        return map;
    }

    private <T> List<T> some(Supplier<T> value) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> value.get()).toList();
    }

    private Optional<String> text() {
        return maybe(() -> oneOf(TEXTS));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private OptionalInt number(int lowest, int highest) {
        return random.nextBoolean()
                ? OptionalInt.of(lowest + random.nextInt(highest - lowest + 1))
                : OptionalInt.empty();
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
