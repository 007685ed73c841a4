package io.github.ogprules.model.eligibility;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Profiles put together from the files of OGP's sources, of which each has one criterion: the Open Budget Survey fiscal transparency, a
 * table of laws access to information and another one asset disclosure, the Democracy Index citizen engagement.
 *
 * <p>A country that a source does not cover in a year for which it covers others is not assessed on its criterion; for a year of which the
 * source says nothing at all, the criterion is unknown.
 */
public final class ProfileSources {

    private ProfileSources() {}

    /**
     * The profiles of all countries and years that a source knows.
     *
     * @param sources for each criterion the profiles that its source gives; what they say of other criteria is not taken
     * @return a profile for each country and year, by code and year, with the name of the first source that has it
     * @throws IllegalArgumentException if a source has two profiles of a country and year
     */
    public static List<EligibilityProfile> join(
            Map<EligibilityCriterion, ? extends Collection<EligibilityProfile>> sources) {
        Map<EligibilityCriterion, Source> known = new TreeMap<>();
        sources.forEach((criterion, profiles) -> known.put(criterion, Source.of(criterion, profiles)));
        Map<Subject, Country> countries = new TreeMap<>();
        known.values()
                .forEach(source -> source.profiles()
                        .forEach((subject, profile) -> countries.putIfAbsent(subject, profile.getCountry())));
        return countries.entrySet().stream()
                .map(of -> {
                    EligibilityProfile profile = EligibilityProfile.builder()
                            .country(of.getValue())
                            .year(of.getKey().year())
                            .build();
                    for (Map.Entry<EligibilityCriterion, Source> source : known.entrySet()) {
                        profile = with(profile, source.getKey(), of.getKey(), source.getValue());
                    }
                    return profile;
                })
                .toList();
    }

    private record Subject(CountryCode country, int year) implements Comparable<Subject> {

        @Override
        public int compareTo(Subject other) {
            int byCountry = country.compareTo(other.country);
            return byCountry != 0 ? byCountry : Integer.compare(year, other.year);
        }
    }

    /** What a source says, and of which years. */
    private record Source(Map<Subject, EligibilityProfile> profiles, Set<Integer> years) {

        static Source of(EligibilityCriterion criterion, Collection<EligibilityProfile> profiles) {
            Map<Subject, EligibilityProfile> bySubject = new HashMap<>();
            for (EligibilityProfile profile : profiles) {
                Subject subject = new Subject(profile.getCountry().getCode(), profile.getYear());
                if (bySubject.putIfAbsent(subject, profile) != null) {
                    throw new IllegalArgumentException("two profiles of " + subject.country() + " " + subject.year()
                            + " in the source of " + criterion.getLabel() + ": expected one");
                }
            }
            return new Source(
                    bySubject, bySubject.keySet().stream().map(Subject::year).collect(Collectors.toSet()));
        }
    }

    private static EligibilityProfile with(
            EligibilityProfile profile, EligibilityCriterion criterion, Subject subject, Source source) {
        Optional<EligibilityProfile> found =
                Optional.ofNullable(source.profiles().get(subject));
        boolean isLeftOut = found.isEmpty() && source.years().contains(subject.year());
        return switch (criterion) {
            case FISCAL_TRANSPARENCY ->
                profile.withFiscalTransparency(
                        found.map(EligibilityProfile::getFiscalTransparency).orElse(missing(isLeftOut)));
            case ACCESS_TO_INFORMATION ->
                profile.withAccessToInformation(
                        found.map(EligibilityProfile::getAccessToInformation).orElse(missing(isLeftOut)));
            case ASSET_DISCLOSURE ->
                profile.withAssetDisclosure(
                        found.map(EligibilityProfile::getAssetDisclosure).orElse(missing(isLeftOut)));
            case CITIZEN_ENGAGEMENT ->
                profile.withCitizenEngagement(
                        found.map(EligibilityProfile::getCitizenEngagement).orElse(missing(isLeftOut)));
        };
    }

    private static <T> Observation<T> missing(boolean isLeftOut) {
        return isLeftOut ? Observation.notAssessed() : Observation.unknown();
    }
}
