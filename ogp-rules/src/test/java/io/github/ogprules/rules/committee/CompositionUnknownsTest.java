package io.github.ogprules.rules.committee;

import static io.github.ogprules.rules.committee.CompositionParameters.GOVERNMENT_SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.committee.GovernmentMember;
import io.github.ogprules.model.committee.SteeringCommittee;
import io.github.ogprules.rules.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every small committee with members of unknown region or that nobody has named, against all that they can be. */
class CompositionUnknownsTest {

    private static final int SEATS = 5;

    private static final CompositionRules FOUR_REGIONS =
            CompositionRules.edition("2014").with(GOVERNMENT_SEATS, SEATS).withSeatsOfEachRegion(1, 2);

    private static final CompositionRules FIVE_REGIONS =
            CompositionRules.edition("2012").with(GOVERNMENT_SEATS, SEATS).withSeatsOfEachRegion(1, 2);

    /**
     * What is known of the governments.
     *
     * @param northAmericans of the United States and Canada
     * @param regions how many others are of each of OGP's regions
     * @param unknown how many are of unknown region
     * @param vacant the vacant seats, or empty if there may be members that nobody has named
     */
    record Known(int northAmericans, List<Integer> regions, int unknown, OptionalInt vacant) {

        int members() {
            return northAmericans + regions.stream().mapToInt(Integer::intValue).sum() + unknown;
        }

        SteeringCommittee committee() {
            List<GovernmentMember> members = new ArrayList<>();
            List<Country> northAmerica = List.of(Country.of("USA", "United States"), Country.of("CAN", "Canada"));
            northAmerica.stream()
                    .limit(northAmericans)
                    .forEach(country -> members.add(GovernmentMember.of(country, Region.AMERICAS)));
            for (int region = 0; region < regions.size(); region++) {
                for (int i = 0; i < regions.get(region); i++) {
                    members.add(other(members.size(), Optional.of(Committees.REGIONS.get(region))));
                }
            }
            for (int i = 0; i < unknown; i++) {
                members.add(other(members.size(), Optional.empty()));
            }
            return SteeringCommittee.builder()
                    .date(Committees.DAY)
                    .governmentMembers(members)
                    .vacantGovernmentSeats(vacant)
                    .build();
        }

        /** Countries from the end of the list, so that Canada is none of them. */
        private static GovernmentMember other(int number, Optional<Region> region) {
            return Committees.government(Committees.CODES.size() - 1 - number, region);
        }
    }

    static Stream<Known> withFourRegions() {
        return committees(0).flatMap(CompositionUnknownsTest::withSeats);
    }

    static Stream<Known> withFiveRegions() {
        return IntStream.rangeClosed(0, 2)
                .boxed()
                .flatMap(CompositionUnknownsTest::committees)
                .flatMap(CompositionUnknownsTest::withSeats);
    }

    private static Stream<Known> committees(int northAmericans) {
        List<Known> committees = new ArrayList<>();
        for (int unknown = 0; unknown <= 3; unknown++) {
            for (int[] regions : vectors(4, 3)) {
                committees.add(new Known(
                        northAmericans, IntStream.of(regions).boxed().toList(), unknown, OptionalInt.empty()));
            }
        }
        return committees.stream().filter(known -> known.members() <= SEATS + 1);
    }

    private static Stream<Known> withSeats(Known known) {
        return Stream.of(
                known,
                new Known(
                        known.northAmericans,
                        known.regions,
                        known.unknown,
                        OptionalInt.of(Math.max(0, SEATS - known.members()))));
    }

    /** Every vector of numbers from 0 to a greatest. */
    private static List<int[]> vectors(int length, int greatest) {
        List<int[]> vectors = new ArrayList<>(List.of(new int[length]));
        for (int place = 0; place < length; place++) {
            int here = place;
            vectors = vectors.stream()
                    .flatMap(vector -> IntStream.rangeClosed(0, greatest).mapToObj(value -> {
                        int[] next = vector.clone();
                        next[here] = value;
                        return next;
                    }))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return vectors;
    }

    @ParameterizedTest
    @MethodSource("withFourRegions")
    void are_exact_with_four_regions(Known known) {
        int[] certain = known.regions.stream().mapToInt(Integer::intValue).toArray();

        assertIsExact(FOUR_REGIONS, known, certain, List.of(0, 1, 2, 3));
    }

    @ParameterizedTest
    @MethodSource("withFiveRegions")
    void are_exact_with_five_regions(Known known) {
        // North America, Latin America, Africa, Europe, Asia-Pacific, as in the edition.
        int[] certain = {
            known.northAmericans,
            known.regions.get(Committees.REGIONS.indexOf(Region.AMERICAS)),
            known.regions.get(Committees.REGIONS.indexOf(Region.AFRICA)),
            known.regions.get(Committees.REGIONS.indexOf(Region.EUROPE)),
            known.regions.get(Committees.REGIONS.indexOf(Region.ASIA_PACIFIC))
        };

        assertIsExact(FIVE_REGIONS, known, certain, List.of(1, 2, 3, 4));
    }

    private static void assertIsExact(CompositionRules rules, Known known, int[] certain, List<Integer> open) {
        CommitteeDecision decision = rules.decide(known.committee());
        Set<Boolean> inOrder = completions(known, certain, open)
                .filter(numbers -> isOfSize(known, numbers))
                .map(numbers -> IntStream.of(numbers).allMatch(number -> number >= 1 && number <= 2))
                .collect(Collectors.toSet());

        List<CommitteeFinding> regions = decision.getFindings(CommitteeCriterion.REGIONAL_SEATS);
        CommitteeFinding size = decision.getFindings(CommitteeCriterion.SEATS).get(0);
        Outcome together = Outcome.all(Stream.concat(Stream.of(size), regions.stream())
                .map(CommitteeFinding::getOutcome)
                .toList());
        if (!inOrder.contains(true)) {
            assertThat(together).isEqualTo(Outcome.NOT_MET);
        } else if (known.vacant.isPresent()) {
            assertThat(together).isEqualTo(inOrder.contains(false) ? Outcome.UNDETERMINED : Outcome.MET);
        } else {
            assertThat(together).isEqualTo(Outcome.UNDETERMINED);
        }
        for (int region = 0; region < certain.length; region++) {
            int place = region;
            Set<Integer> numbers = completions(known, certain, open)
                    .map(completion -> completion[place])
                    .collect(Collectors.toSet());
            CountRange observed = regions.get(region).getObserved().getValue();
            assertThat(observed.getMin())
                    .isEqualTo(numbers.stream().mapToInt(i -> i).min().orElseThrow());
            if (known.vacant.isPresent()) {
                assertThat(observed.getMax())
                        .hasValue(numbers.stream().mapToInt(i -> i).max().orElseThrow());
            } else {
                assertThat(observed.getMax()).isEmpty();
            }
        }
    }

    private static boolean isOfSize(Known known, int[] numbers) {
        int members = IntStream.of(numbers).sum();
        // Seats beside those of members may be vacant where nobody says that none is.
        return known.vacant.isPresent() ? members + known.vacant.getAsInt() == SEATS : members <= SEATS;
    }

    /** The members of each region for everything that those of unknown region, and those that are not named, can be. */
    private static Stream<int[]> completions(Known known, int[] certain, List<Integer> open) {
        List<Integer> everywhere = IntStream.range(0, certain.length).boxed().toList();
        int unnamed = known.vacant.isPresent() ? 0 : SEATS;
        List<Integer> start = IntStream.of(certain).boxed().toList();
        return IntStream.rangeClosed(0, unnamed)
                .boxed()
                .flatMap(more -> spread(spread(List.of(start), known.unknown, open), more, everywhere).stream())
                .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<List<Integer>> spread(List<List<Integer>> starts, int members, List<Integer> places) {
        List<List<Integer>> ways = starts;
        for (int member = 0; member < members; member++) {
            ways = ways.stream()
                    .flatMap(way -> places.stream().map(place -> {
                        List<Integer> next = new ArrayList<>(way);
                        next.set(place, next.get(place) + 1);
                        return next;
                    }))
                    .distinct()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return ways;
    }
}
