package io.github.ogprules.rules.measure;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.irm.AssessmentMoment;
import io.github.ogprules.model.irm.CommitmentAssessment;
import io.github.ogprules.model.irm.Completion;
import io.github.ogprules.model.irm.DidItOpenGovernment;
import io.github.ogprules.model.irm.EarlyResults;
import io.github.ogprules.model.irm.IrmReport;
import io.github.ogprules.model.irm.IrmReportKind;
import io.github.ogprules.model.irm.OpenGovernmentLens;
import io.github.ogprules.model.irm.PotentialForResults;
import io.github.ogprules.model.irm.PotentialImpact;
import io.github.ogprules.model.irm.Relevance;
import io.github.ogprules.model.irm.Specificity;
import io.github.ogprules.model.irm.Verifiability;
import io.github.ogprules.model.plan.OgpValue;
import io.github.ogprules.rules.Knowledge;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be learned of an assessment, as the model and the codebooks have it. What is unknown has a value, with these exceptions, where
 * one variable tells of another:
 *
 * <ul>
 *   <li>of the two codes of early results a report has one, so beside a value of one the other turns out to be not coded;
 *   <li>the code over all of relevance agrees with the values, clear if and only if one is served, or is not coded; so does the open
 *       government lens where a report asks for it in place of relevance, which then is not coded;
 *   <li>the plans of 2011, 2012 and 2013 have their progress reports in 2013, 2014 and 2015, later ones in 2016 or later; no report of
 *       another kind is from before 2014;
 *   <li>specificity and verifiability agree: what is verifiable is of medium or high specificity. Specificity of a plan of 2017 on may
 *       also be not coded.
 * </ul>
 */
public final class AssessmentKnowledge {

    private static final List<Integer> PLAN_YEARS = List.of(2011, 2012, 2013, 2015, 2016, 2017, 2019, 2020, 2021);
    private static final Set<OgpValue> RELEVANT =
            EnumSet.of(OgpValue.ACCESS_TO_INFORMATION, OgpValue.CIVIC_PARTICIPATION, OgpValue.PUBLIC_ACCOUNTABILITY);
    private static final List<Integer> REPORT_YEARS = List.of(2013, 2014, 2015, 2016, 2018, 2020, 2021);
    private static final Set<IrmReportKind> WITH_LENS =
            EnumSet.of(IrmReportKind.ACTION_PLAN_REVIEW, IrmReportKind.RESULTS);
    private static final int FIRST_YEAR_OF_VERIFIABILITY = 2017;

    private final boolean doSpecificityAndVerifiabilityAgree;

    private AssessmentKnowledge(boolean doSpecificityAndVerifiabilityAgree) {
        this.doSpecificityAndVerifiabilityAgree = doSpecificityAndVerifiabilityAgree;
    }

    /** For measures, which do not look at specificity. */
    static AssessmentKnowledge ofMeasures() {
        return new AssessmentKnowledge(true);
    }

    /**
     * For stars.
     *
     * @param isMediumEnough whether medium specificity passes and low does not, so that verifiability tells as much; where it does not,
     *     specificity that is unknown beside known verifiability is not coded
     */
    public static AssessmentKnowledge ofStars(boolean isMediumEnough) {
        return new AssessmentKnowledge(isMediumEnough);
    }

    /** Every assessment that knows one thing more. */
    public Stream<CommitmentAssessment> learn(CommitmentAssessment known) {
        return Stream.of(
                        planYear(known),
                        publicationYear(known),
                        specificity(known),
                        verifiability(known),
                        relevance(known),
                        values(known),
                        of(known.getPotentialImpact(), PotentialImpact.values(), known::withPotentialImpact),
                        of(known.getCompletion(), Completion.values(), known::withCompletion),
                        of(known.getOpenGovernmentLens(), OpenGovernmentLens.values(), known::withOpenGovernmentLens)
                                .filter(AssessmentKnowledge::doesRelevanceAgree),
                        of(
                                known.getPotentialForResults(),
                                PotentialForResults.values(),
                                known::withPotentialForResults),
                        known.getEarlyResults().isKnown()
                                ? notCoded(known.getDidItOpenGovernment(), known::withDidItOpenGovernment)
                                : of(
                                        known.getDidItOpenGovernment(),
                                        DidItOpenGovernment.values(),
                                        known::withDidItOpenGovernment),
                        known.getDidItOpenGovernment().isKnown()
                                ? notCoded(known.getEarlyResults(), known::withEarlyResults)
                                : of(known.getEarlyResults(), EarlyResults.values(), known::withEarlyResults))
                .flatMap(learned -> learned);
    }

    private static <E> Stream<CommitmentAssessment> of(
            Observation<E> observed, E[] codes, Function<Observation<E>, CommitmentAssessment> with) {
        return Knowledge.learn(observed, List.of(codes), with);
    }

    private static <E> Stream<CommitmentAssessment> notCoded(
            Observation<E> observed, Function<Observation<E>, CommitmentAssessment> with) {
        return observed.isUnknown() ? Stream.of(with.apply(Observation.notAssessed())) : Stream.of();
    }

    private static Stream<CommitmentAssessment> planYear(CommitmentAssessment known) {
        IrmReport report = known.getReport();
        return report.getPlanYear().isPresent()
                ? Stream.of()
                : PLAN_YEARS.stream()
                        .filter(year -> year <= report.getPublicationYear().orElse(year))
                        .map(year -> known.withReport(report.withPlanYear(OptionalInt.of(year))))
                        .filter(learned -> doYearsAgree(learned.getReport()))
                        .filter(AssessmentKnowledge::isConsistent);
    }

    private static Stream<CommitmentAssessment> publicationYear(CommitmentAssessment known) {
        IrmReport report = known.getReport();
        return report.getPublicationYear().isPresent()
                ? Stream.of()
                : REPORT_YEARS.stream()
                        .filter(year -> year >= report.getPlanYear().orElse(year))
                        .map(year -> known.withReport(report.withPublicationYear(OptionalInt.of(year))))
                        .filter(learned -> doYearsAgree(learned.getReport()));
    }

    /** Whether a plan can have a report of that year, as far as both are known. */
    public static boolean doYearsAgree(IrmReport report) {
        if (report.getPublicationYear().isEmpty()) {
            return true;
        }
        int published = report.getPublicationYear().getAsInt();
        if (report.getKind().getMoment() != AssessmentMoment.MID_TERM) {
            return published >= 2014;
        }
        return report.getPlanYear().isEmpty()
                || Math.min(published, 2016) == Math.min(report.getPlanYear().getAsInt() + 2, 2016);
    }

    private Stream<CommitmentAssessment> specificity(CommitmentAssessment known) {
        Stream<CommitmentAssessment> notCoded =
                mayLackSpecificity(known) ? notCoded(known.getSpecificity(), known::withSpecificity) : Stream.of();
        boolean isVerifiabilityKnown = known.getVerifiability().isKnown();
        if (isVerifiabilityKnown && !doSpecificityAndVerifiabilityAgree) {
            return notCoded;
        }
        Stream<CommitmentAssessment> codes = Knowledge.<CommitmentAssessment, Specificity>learn(
                        known.getSpecificity(), List.of(Specificity.values()), known::withSpecificity)
                .filter(AssessmentKnowledge::isConsistent);
        return Stream.concat(codes, notCoded);
    }

    private static boolean mayLackSpecificity(CommitmentAssessment known) {
        return known.getReport().getPlanYear().orElse(FIRST_YEAR_OF_VERIFIABILITY) >= FIRST_YEAR_OF_VERIFIABILITY;
    }

    private Stream<CommitmentAssessment> verifiability(CommitmentAssessment known) {
        if (known.getSpecificity().isKnown() && !doSpecificityAndVerifiabilityAgree) {
            return Stream.of();
        }
        return of(known.getVerifiability(), Verifiability.values(), known::withVerifiability)
                .filter(AssessmentKnowledge::isConsistent);
    }

    /** Medium and high specificity are verifiable; what is not coded before plans of 2017 is not found. */
    private static boolean isConsistent(CommitmentAssessment learned) {
        if (learned.getSpecificity().isNotAssessed()
                && learned.getVerifiability().isKnown()
                && !mayLackSpecificity(learned)) {
            return true;
        }
        if (!learned.getSpecificity().isKnown() || !learned.getVerifiability().isKnown()) {
            return true;
        }
        boolean isSpecific = learned.getSpecificity().getValue().compareTo(Specificity.MEDIUM) >= 0;
        return isSpecific == (learned.getVerifiability().getValue() == Verifiability.VERIFIABLE);
    }

    private static Stream<CommitmentAssessment> relevance(CommitmentAssessment known) {
        if (WITH_LENS.contains(known.getReport().getKind())) {
            return notCoded(known.getRelevance(), known::withRelevance);
        }
        return Stream.concat(
                of(known.getRelevance(), Relevance.values(), known::withRelevance)
                        .filter(AssessmentKnowledge::doesRelevanceAgree),
                notCoded(known.getRelevance(), known::withRelevance));
    }

    private static boolean areAll(CommitmentAssessment known, Predicate<Observation<Boolean>> test) {
        return RELEVANT.stream().map(known::getValue).allMatch(test);
    }

    private static boolean doesRelevanceAgree(CommitmentAssessment learned) {
        boolean isByLens = WITH_LENS.contains(learned.getReport().getKind())
                && learned.getOpenGovernmentLens().isKnown();
        return (!learned.getRelevance().isKnown()
                        || doesRelevanceAgree(learned, learned.getRelevance().getValue() == Relevance.CLEAR))
                && (!isByLens
                        || doesRelevanceAgree(
                                learned, learned.getOpenGovernmentLens().getValue() == OpenGovernmentLens.WITH_LENS));
    }

    private static boolean doesRelevanceAgree(CommitmentAssessment learned, boolean isClear) {
        boolean isAnyServed = !areAll(learned, value -> !value.equals(Observation.known(true)));
        boolean isNoneServed = areAll(learned, Observation.known(false)::equals);
        return isClear ? !isNoneServed : !isAnyServed;
    }

    private static Stream<CommitmentAssessment> values(CommitmentAssessment known) {
        return Stream.of(OgpValue.values())
                .flatMap(value -> Knowledge.<CommitmentAssessment, Boolean>learn(
                        known.getValue(value), List.of(false, true), served -> {
                            Map<OgpValue, Observation<Boolean>> values = new EnumMap<>(OgpValue.class);
                            values.putAll(known.getValues());
                            values.put(value, served);
                            return known.withValues(values);
                        }))
                .filter(AssessmentKnowledge::doesRelevanceAgree);
    }

    /** An assessment of which anything may be known, not assessed or unknown, without contradictions. */
    public CommitmentAssessment random(Random random) {
        return random(
                random,
                Stream.of(IrmReportKind.values())
                        .filter(IrmReportKind::assessesCommitments)
                        .toArray(IrmReportKind[]::new));
    }

    /** The same of a report of one of several kinds. */
    public CommitmentAssessment random(Random random, IrmReportKind... kinds) {
        CommitmentAssessment.Builder assessment = CommitmentAssessment.builder().report(report(random, kinds));
        boolean isByEarlyResults = random.nextBoolean();
        assessment
                .specificity(drawn(random, Specificity.values()))
                .verifiability(drawn(random, Verifiability.values()))
                .relevance(drawn(random, Relevance.values()))
                .potentialImpact(drawn(random, PotentialImpact.values()))
                .completion(drawn(random, Completion.values()))
                .openGovernmentLens(drawn(random, OpenGovernmentLens.values()))
                .potentialForResults(drawn(random, PotentialForResults.values()))
                .didItOpenGovernment(isByEarlyResults ? drawn(random) : drawn(random, DidItOpenGovernment.values()))
                .earlyResults(isByEarlyResults ? drawn(random, EarlyResults.values()) : drawn(random));
        boolean isReviewed = random.nextInt(8) > 0;
        for (OgpValue value : OgpValue.values()) {
            assessment.putValue(value, isReviewed ? drawn(random, false, true) : Observation.notAssessed());
        }
        CommitmentAssessment found = assessment.build();
        boolean isPossible = isConsistent(found)
                && doesRelevanceAgree(found)
                && (doSpecificityAndVerifiabilityAgree
                        || !found.getSpecificity().isKnown()
                        || !found.getVerifiability().isKnown());
        return isPossible ? found : random(random, kinds);
    }

    private static IrmReport report(Random random, IrmReportKind... kinds) {
        IrmReport.Builder drawn = IrmReport.builder().kind(kinds[random.nextInt(kinds.length)]);
        int plan = PLAN_YEARS.get(random.nextInt(PLAN_YEARS.size()));
        int published = REPORT_YEARS.get(random.nextInt(REPORT_YEARS.size()));
        if (random.nextInt(5) > 0) {
            drawn.planYear(plan);
        }
        if (random.nextBoolean() && published >= plan) {
            drawn.publicationYear(published);
        }
        IrmReport report = drawn.build();
        return doYearsAgree(report) ? report : report(random, kinds);
    }

    @SafeVarargs
    private static <E> Observation<E> drawn(Random random, E... codes) {
        List<Observation<E>> states = new ArrayList<>();
        for (E code : codes) {
            states.add(Observation.known(code));
        }
        states.add(Observation.notAssessed());
        states.add(Observation.unknown());
        states.add(Observation.unknown());
        return states.get(random.nextInt(states.size()));
    }
}
