package io.github.ogprules.rules.eligibility;

import io.github.ogprules.model.Observation;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.CivilLiberties;
import io.github.ogprules.model.eligibility.CriterionEvidence;
import io.github.ogprules.model.eligibility.FiscalTransparency;
import io.github.ogprules.model.eligibility.PublishedPoints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** OGP's points as its pages print them, state by state; written without the engine, so that it can be held against them. */
final class PointsByHand {

    /** Executive's Budget Proposal, Audit Report. */
    static final Map<BudgetDocuments, Integer> FISCAL_TRANSPARENCY = Map.of(
            BudgetDocuments.of(false, false), 0,
            BudgetDocuments.of(true, false), 2,
            BudgetDocuments.of(false, true), 2,
            BudgetDocuments.of(true, true), 4);

    /** Law, constitutional provision, draft law. */
    static final Map<AccessToInformationInstruments, Integer> ACCESS_TO_INFORMATION = Map.of(
            AccessToInformationInstruments.of(false, false, false), 0,
            AccessToInformationInstruments.of(false, false, true), 1,
            AccessToInformationInstruments.of(false, true, false), 3,
            AccessToInformationInstruments.of(false, true, true), 3,
            AccessToInformationInstruments.of(true, false, false), 4,
            AccessToInformationInstruments.of(true, false, true), 4,
            AccessToInformationInstruments.of(true, true, false), 4,
            AccessToInformationInstruments.of(true, true, true), 4);

    /** The same with the alternative for a constitutional provision and a draft law. */
    static final Map<AccessToInformationInstruments, Integer> ACCESS_TO_INFORMATION_PAIR_FOUR = Map.of(
            AccessToInformationInstruments.of(false, false, false), 0,
            AccessToInformationInstruments.of(false, false, true), 1,
            AccessToInformationInstruments.of(false, true, false), 3,
            AccessToInformationInstruments.of(false, true, true), 4,
            AccessToInformationInstruments.of(true, false, false), 4,
            AccessToInformationInstruments.of(true, false, true), 4,
            AccessToInformationInstruments.of(true, true, false), 4,
            AccessToInformationInstruments.of(true, true, true), 4);

    /** By the metric of 2014. */
    static final Map<AssetDisclosureLaw, Integer> ASSET_DISCLOSURE = Map.of(
            AssetDisclosureLaw.noLaw(), 0,
            AssetDisclosureLaw.lawWithoutPublicAccess(), 2,
            AssetDisclosureLaw.lawWithPublicAccess(), 4);

    /** On and beside every boundary, and both ends of the scale. */
    static final List<CivilLibertiesRow> CITIZEN_ENGAGEMENT = List.of(
            // score, STRICT, INCLUSIVE, STRICT with 1 in the bottom band, INCLUSIVE with 1 in the bottom band
            new CivilLibertiesRow("0", 0, 0, 0, 0),
            new CivilLibertiesRow("0.01", 0, 0, 1, 1),
            new CivilLibertiesRow("2.49", 0, 0, 1, 1),
            new CivilLibertiesRow("2.50", 0, 2, 1, 2),
            new CivilLibertiesRow("2.51", 2, 2, 2, 2),
            new CivilLibertiesRow("4.99", 2, 2, 2, 2),
            new CivilLibertiesRow("5.00", 2, 3, 2, 3),
            new CivilLibertiesRow("5.01", 3, 3, 3, 3),
            new CivilLibertiesRow("7.49", 3, 3, 3, 3),
            new CivilLibertiesRow("7.50", 3, 4, 3, 4),
            new CivilLibertiesRow("7.51", 4, 4, 4, 4),
            new CivilLibertiesRow("10", 4, 4, 4, 4));

    /** The points needed by the number of assessed criteria, for three quarters and for four fifths. */
    static final List<Integer> NEEDED = List.of(0, 3, 6, 9, 12);

    static final List<Integer> NEEDED_FOR_FOUR_FIFTHS = List.of(0, 4, 7, 10, 13);

    /** The whole percentages of 0, 1, 2, ... points by the base. */
    static final Map<Integer, List<Integer>> PERCENT = Map.of(
            4, List.of(0, 25, 50, 75, 100),
            8, List.of(0, 13, 25, 38, 50, 63, 75, 88, 100),
            12, List.of(0, 8, 17, 25, 33, 42, 50, 58, 67, 75, 83, 92, 100),
            16, List.of(0, 6, 13, 19, 25, 31, 38, 44, 50, 56, 63, 69, 75, 81, 88, 94, 100));

    private static final List<Boolean> EITHER = List.of(true, false);
    private static final List<Integer> ANY = List.of(0, 1, 2, 3, 4);
    private static final List<Observation<Boolean>> LEAVES =
            List.of(Observation.known(true), Observation.known(false), Observation.unknown());

    private PointsByHand() {}

    record CivilLibertiesRow(String score, int strict, int inclusive, int strictBottomOne, int inclusiveBottomOne) {

        CivilLiberties evidence() {
            return CivilLiberties.parse(score);
        }

        int points(Boundary boundary, int bottomBandPoints) {
            if (bottomBandPoints == 1) {
                return boundary == Boundary.STRICT ? strictBottomOne : inclusiveBottomOne;
            }
            return boundary == Boundary.STRICT ? strict : inclusive;
        }
    }

    /** The points of every state in which each document is published, is not, or is unknown, and of no evidence at all. */
    static List<CriterionState<FiscalTransparency>> fiscalTransparency() {
        List<CriterionState<FiscalTransparency>> states = withoutEvidence(FISCAL_TRANSPARENCY.values());
        for (Observation<Boolean> proposal : LEAVES) {
            for (Observation<Boolean> audit : LEAVES) {
                states.add(CriterionState.of(
                        BudgetDocuments.of(proposal, audit),
                        points(completions(
                                        proposal, audit, (published, audited) -> BudgetDocuments.of(published, audited))
                                .map(FISCAL_TRANSPARENCY::get))));
            }
        }
        return states;
    }

    /** The points of every state in which each instrument is there, is not, or is unknown, and of no evidence at all. */
    static List<CriterionState<AccessToInformation>> accessToInformation(
            Map<AccessToInformationInstruments, Integer> table) {
        List<CriterionState<AccessToInformation>> states = withoutEvidence(table.values());
        for (Observation<Boolean> law : LEAVES) {
            for (Observation<Boolean> provision : LEAVES) {
                for (Observation<Boolean> draft : LEAVES) {
                    states.add(CriterionState.of(
                            AccessToInformationInstruments.of(law, provision, draft),
                            points(EITHER.stream()
                                    .filter(hasLaw -> agrees(law, hasLaw))
                                    .flatMap(hasLaw -> completions(
                                            provision,
                                            draft,
                                            (hasProvision, hasDraft) ->
                                                    AccessToInformationInstruments.of(hasLaw, hasProvision, hasDraft)))
                                    .map(table::get))));
                }
            }
        }
        return states;
    }

    /** The points of every state that is no contradiction, by the metric of 2014. */
    static List<CriterionState<AssetDisclosure>> assetDisclosure() {
        List<CriterionState<AssetDisclosure>> states = withoutEvidence(ASSET_DISCLOSURE.values());
        assetDisclosureLaws(states, false);
        return states;
    }

    /** Before the scores of 2014: what a law says of the points is not known, published points are. */
    static List<CriterionState<AssetDisclosure>> assetDisclosureBefore2014() {
        List<CriterionState<AssetDisclosure>> states = withoutEvidence(ANY);
        assetDisclosureLaws(states, true);
        states.addAll(published());
        return states;
    }

    private static void assetDisclosureLaws(List<CriterionState<AssetDisclosure>> states, boolean before2014) {
        for (Observation<Boolean> law : LEAVES) {
            for (Observation<Boolean> access : LEAVES) {
                if (!law.equals(Observation.known(false)) || !access.equals(Observation.known(true))) {
                    states.add(CriterionState.of(
                            AssetDisclosureLaw.of(law, access),
                            before2014
                                    ? ANY
                                    : points(ASSET_DISCLOSURE.entrySet().stream()
                                            .filter(entry -> agrees(
                                                            law,
                                                            entry.getKey()
                                                                    .getLaw()
                                                                    .getValue())
                                                    && agrees(
                                                            access,
                                                            entry.getKey()
                                                                    .getPublicAccess()
                                                                    .getValue()))
                                            .map(Map.Entry::getValue))));
                }
            }
        }
    }

    static List<CriterionState<CitizenEngagement>> citizenEngagement(Boundary boundary, int bottomBandPoints) {
        Map<CivilLiberties, Integer> table = citizenEngagementTable(boundary, bottomBandPoints);
        List<CriterionState<CitizenEngagement>> states = withoutEvidence(table.values());
        table.forEach((evidence, points) -> states.add(CriterionState.of(evidence, List.of(points))));
        return states;
    }

    static Map<CivilLiberties, Integer> citizenEngagementTable(Boundary boundary, int bottomBandPoints) {
        Map<CivilLiberties, Integer> table = new HashMap<>();
        CITIZEN_ENGAGEMENT.forEach(row -> table.put(row.evidence(), row.points(boundary, bottomBandPoints)));
        return table;
    }

    /** Every number of points that OGP can publish for a criterion; it stands for itself. */
    static <E extends CriterionEvidence> List<CriterionState<E>> published() {
        return IntStream.rangeClosed(0, 4)
                .mapToObj(points -> {
                    @SuppressWarnings("unchecked") // serves as evidence on each criterion
                    E evidence = (E) PublishedPoints.of(points);
                    return CriterionState.of(evidence, List.of(points));
                })
                .toList();
    }

    private static <E extends CriterionEvidence> List<CriterionState<E>> withoutEvidence(Collection<Integer> possible) {
        return new ArrayList<>(
                List.of(CriterionState.unknown(points(possible.stream())), CriterionState.notAssessed()));
    }

    private static <T> Stream<T> completions(
            Observation<Boolean> first, Observation<Boolean> second, BiFunction<Boolean, Boolean, T> evidence) {
        return EITHER.stream()
                .filter(one -> agrees(first, one))
                .flatMap(one -> EITHER.stream()
                        .filter(other -> agrees(second, other))
                        .map(other -> evidence.apply(one, other)));
    }

    private static boolean agrees(Observation<Boolean> leaf, boolean fact) {
        return leaf.isUnknown() || leaf.getValue() == fact;
    }

    private static List<Integer> points(Stream<Integer> points) {
        return points.distinct().sorted().toList();
    }

    /** Every state in which all is known, the points as published among them, and not assessed. */
    static <E extends CriterionEvidence> List<CriterionState<E>> exact(Map<? extends E, Integer> table) {
        List<CriterionState<E>> states = new ArrayList<>(published());
        table.forEach((evidence, points) -> states.add(CriterionState.of(evidence, List.of(points))));
        states.add(CriterionState.notAssessed());
        return states;
    }
}
