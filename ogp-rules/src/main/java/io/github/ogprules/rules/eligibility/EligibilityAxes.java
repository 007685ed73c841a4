package io.github.ogprules.rules.eligibility;

import static io.github.ogprules.rules.eligibility.EligibilityParameters.ASSET_DISCLOSURE_METRIC;
import static io.github.ogprules.rules.eligibility.EligibilityParameters.MAXIMUM_POINTS_PER_CRITERION;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.FiscalTransparency;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.reasoning.Axis;
import io.github.ogprules.rules.reasoning.Level;
import io.github.ogprules.rules.reasoning.Space;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What eligibility looks at, as axes: the facts of each criterion, or its points where only those are known or no rule turns facts
 * into points.
 */
final class EligibilityAxes {

    /** A profile needs a country; no situation is shown with this one. */
    private static final Country ANY_COUNTRY = Country.of("GEO", "Georgia");

    private final EligibilityRules rules;
    private final int maximum;

    /** Axes with the facts that some rules tell apart, and the points that all of several can take. */
    EligibilityAxes(EligibilityRules rules, List<EligibilityRules> all) {
        this.rules = rules;
        this.maximum = all.stream()
                .mapToInt(one -> one.get(MAXIMUM_POINTS_PER_CRITERION))
                .reduce(PublishedPoints.MAXIMUM, Math::min);
    }

    /**
     * The space in which some criteria are given by their points.
     *
     * @param byPoints those criteria, with points beside those that the rules give, if there are any
     * @param scores the levels of civil liberties, which those of other rules may divide further
     */
    Space<EligibilityProfile> space(Map<EligibilityCriterion, OptionalInt> byPoints, CivilLibertiesLevels scores) {
        List<Axis<EligibilityProfile>> axes = new ArrayList<>();
        for (EligibilityCriterion criterion : EligibilityCriterion.values()) {
            axes.add(
                    byPoints.containsKey(criterion)
                            ? points(criterion, byPoints.get(criterion), facts(criterion, scores))
                            : facts(criterion, scores));
        }
        return Space.of(base(), axes);
    }

    private EligibilityProfile base() {
        return EligibilityProfile.builder()
                .country(ANY_COUNTRY)
                .year(rules.getEdition().getEffectiveFrom().getYear())
                .build();
    }

    /** The criteria whose facts no rule turns into points; they may have any. */
    static Map<EligibilityCriterion, OptionalInt> withoutRule(EligibilityRules rules) {
        return rules.get(ASSET_DISCLOSURE_METRIC) == AssetDisclosureMetric.POINTS_AS_GIVEN
                ? Map.of(EligibilityCriterion.ASSET_DISCLOSURE, OptionalInt.empty())
                : Map.of();
    }

    /** The criteria of a profile that are given by their points, with these. */
    static Map<EligibilityCriterion, OptionalInt> byPoints(EligibilityProfile profile) {
        Map<EligibilityCriterion, OptionalInt> byPoints = new EnumMap<>(EligibilityCriterion.class);
        for (EligibilityCriterion criterion : EligibilityCriterion.values()) {
            if (observed(profile, criterion).findValue().orElse(null) instanceof PublishedPoints published) {
                byPoints.put(criterion, OptionalInt.of(published.getPoints()));
            }
        }
        return byPoints;
    }

    static Observation<? extends CriterionEvidence> observed(
            EligibilityProfile profile, EligibilityCriterion criterion) {
        return switch (criterion) {
            case FISCAL_TRANSPARENCY -> profile.getFiscalTransparency();
            case ACCESS_TO_INFORMATION -> profile.getAccessToInformation();
            case ASSET_DISCLOSURE -> profile.getAssetDisclosure();
            case CITIZEN_ENGAGEMENT -> profile.getCitizenEngagement();
        };
    }

    /** The points that the facts of a criterion can give, and those that a profile has. */
    private Axis<EligibilityProfile> points(
            EligibilityCriterion criterion, OptionalInt also, Axis<EligibilityProfile> facts) {
        TreeSet<Integer> possible = new TreeSet<>(
                withoutRule(rules).containsKey(criterion)
                        ? IntStream.rangeClosed(0, maximum).boxed().toList()
                        : pointsOf(facts));
        also.ifPresent(possible::add);
        Map<Level, PublishedPoints> levels = new LinkedHashMap<>();
        for (int points : possible) {
            levels.put(Level.rung(points == 1 ? "1 point" : points + " points", points), PublishedPoints.of(points));
        }
        return switch (criterion) {
            case FISCAL_TRANSPARENCY ->
                axis(criterion, levels, EligibilityAxes::isSame, EligibilityProfile::withFiscalTransparency);
            case ACCESS_TO_INFORMATION ->
                axis(criterion, levels, EligibilityAxes::isSame, EligibilityProfile::withAccessToInformation);
            case ASSET_DISCLOSURE ->
                axis(criterion, levels, EligibilityAxes::isSame, EligibilityProfile::withAssetDisclosure);
            case CITIZEN_ENGAGEMENT ->
                axis(criterion, levels, EligibilityAxes::isSame, EligibilityProfile::withCitizenEngagement);
        };
    }

    private List<Integer> pointsOf(Axis<EligibilityProfile> facts) {
        return facts.getPossiblePoints(base()).stream()
                .filter(points -> points <= maximum)
                .toList();
    }

    private static boolean isSame(CriterionEvidence observed, CriterionEvidence level) {
        return !(observed instanceof PublishedPoints) || observed.equals(level);
    }

    private Axis<EligibilityProfile> facts(EligibilityCriterion criterion, CivilLibertiesLevels scores) {
        return switch (criterion) {
            case FISCAL_TRANSPARENCY -> fiscalTransparency();
            case ACCESS_TO_INFORMATION -> accessToInformation();
            case ASSET_DISCLOSURE -> assetDisclosure();
            case CITIZEN_ENGAGEMENT ->
                axis(
                        criterion,
                        scores.levels(),
                        (observed, level) ->
                                observed instanceof CivilLiberties liberties && scores.isSame(liberties, level),
                        EligibilityProfile::withCitizenEngagement);
        };
    }

    private Axis<EligibilityProfile> fiscalTransparency() {
        List<String> documents = List.of("executive budget proposal", "audit report");
        Map<Level, FiscalTransparency> levels = new LinkedHashMap<>();
        for (Level level : Level.combinations(documents, "neither document")) {
            List<Integer> made = level.getSteps();
            levels.put(level, BudgetDocuments.of(made.contains(0), made.contains(1)));
        }
        return axis(
                        EligibilityCriterion.FISCAL_TRANSPARENCY,
                        levels,
                        (observed, level) -> observed instanceof BudgetDocuments some
                                && level instanceof BudgetDocuments all
                                && agrees(some.getExecutiveBudgetProposal(), all.getExecutiveBudgetProposal())
                                && agrees(some.getAuditReport(), all.getAuditReport()),
                        EligibilityProfile::withFiscalTransparency)
                .withFacts(documents);
    }

    private Axis<EligibilityProfile> accessToInformation() {
        List<String> instruments = List.of("draft law", "constitutional provision", "law");
        Map<Level, AccessToInformation> levels = new LinkedHashMap<>();
        for (Level level : Level.combinations(instruments, "no instrument")) {
            List<Integer> made = level.getSteps();
            levels.put(level, AccessToInformationInstruments.of(made.contains(2), made.contains(1), made.contains(0)));
        }
        return axis(
                        EligibilityCriterion.ACCESS_TO_INFORMATION,
                        levels,
                        (observed, level) -> observed instanceof AccessToInformationInstruments some
                                && level instanceof AccessToInformationInstruments all
                                && agrees(some.getLaw(), all.getLaw())
                                && agrees(some.getConstitutionalProvision(), all.getConstitutionalProvision())
                                && agrees(some.getDraftLaw(), all.getDraftLaw()),
                        EligibilityProfile::withAccessToInformation)
                .withFacts(instruments);
    }

    private Axis<EligibilityProfile> assetDisclosure() {
        Map<Level, AssetDisclosure> levels = new LinkedHashMap<>();
        levels.put(Level.rung("no law", 0), AssetDisclosureLaw.noLaw());
        levels.put(Level.rung("law without public access", 1), AssetDisclosureLaw.lawWithoutPublicAccess());
        levels.put(Level.rung("law with public access", 2), AssetDisclosureLaw.lawWithPublicAccess());
        return axis(
                        EligibilityCriterion.ASSET_DISCLOSURE,
                        levels,
                        (observed, level) -> observed instanceof AssetDisclosureLaw some
                                && level instanceof AssetDisclosureLaw all
                                && agrees(some.getLaw(), all.getLaw())
                                && agrees(some.getPublicAccess(), all.getPublicAccess()),
                        EligibilityProfile::withAssetDisclosure)
                .withFacts(List.of("law", "public access"));
    }

    private static boolean agrees(Observation<Boolean> some, Observation<Boolean> all) {
        return some.isUnknown() || some.equals(all);
    }

    private <E extends CriterionEvidence> Axis<EligibilityProfile> axis(
            EligibilityCriterion criterion,
            Map<Level, ? extends E> evidence,
            BiPredicate<CriterionEvidence, ? super E> agrees,
            BiFunction<EligibilityProfile, Observation<E>, EligibilityProfile> with) {
        Map<Level, Observation<E>> levels = new LinkedHashMap<>();
        evidence.forEach((level, value) -> levels.put(level, Observation.known(value)));
        levels.put(Level.notAssessed(), Observation.notAssessed());
        Function<EligibilityProfile, EligibilityFinding> finding =
                profile -> rules.decide(profile).getFinding(criterion);
        return Axis.of(criterion, levels, profile -> observed(profile, criterion), agrees, with)
                .withRule(
                        profile -> finding.apply(profile).getRequirement(),
                        profile -> finding.apply(profile).getMinPoints());
    }
}
