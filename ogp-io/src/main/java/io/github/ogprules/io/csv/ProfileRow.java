package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.io.validation.OgpValidator;
import io.github.ogprules.model.CodeList;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.Region;
import io.github.ogprules.model.eligibility.AccessToInformation;
import io.github.ogprules.model.eligibility.AccessToInformationInstruments;
import io.github.ogprules.model.eligibility.AssetDisclosure;
import io.github.ogprules.model.eligibility.AssetDisclosureLaw;
import io.github.ogprules.model.eligibility.BudgetDocuments;
import io.github.ogprules.model.eligibility.CitizenEngagement;
import io.github.ogprules.model.eligibility.CivicSpace;
import io.github.ogprules.model.eligibility.EligibilityCriterion;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.FiscalTransparency;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityFinding;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the profile of one row. */
final class ProfileRow {

    /** The columns of the attributes that have constraints, by their JSON pointers. */
    private static final Map<String, ProfileColumn> CONSTRAINED =
            Map.of("/country/name", ProfileColumn.COUNTRY, "/year", ProfileColumn.YEAR);

    /** The columns of the year, of published points and of the score, by their JSON pointers. */
    private static final Map<String, ProfileColumn> NUMBERS = Map.of(
            "/year", ProfileColumn.YEAR,
            "/citizenEngagement/score", ProfileColumn.CIVIL_LIBERTIES,
            "/fiscalTransparency/points", ProfileColumn.FISCAL_TRANSPARENCY_POINTS,
            "/accessToInformation/points", ProfileColumn.ACCESS_TO_INFORMATION_POINTS,
            "/assetDisclosure/points", ProfileColumn.ASSET_DISCLOSURE_POINTS,
            "/citizenEngagement/points", ProfileColumn.CITIZEN_ENGAGEMENT_POINTS);

    private static final List<ProfileColumn> COUNTRY_COLUMNS =
            List.of(ProfileColumn.COUNTRY_CODE, ProfileColumn.COUNTRY);

    private final CsvRow<ProfileColumn> row;
    private final int width;
    private final boolean emptyCellsNotAssessed;
    private final NaCells naCells;
    private final NamibiaCode namibia;
    private final ProfileScales scales;

    /**
     * A row of a table with so many columns on such scales, whether a criterion of empty cells is not assessed, and what NA is.
     */
    private static final Map<ProfileColumn, EligibilityCriterion> CRITERIA_OF_POINTS = Map.of(
            ProfileColumn.FISCAL_TRANSPARENCY_POINTS, EligibilityCriterion.FISCAL_TRANSPARENCY,
            ProfileColumn.ACCESS_TO_INFORMATION_POINTS, EligibilityCriterion.ACCESS_TO_INFORMATION,
            ProfileColumn.ASSET_DISCLOSURE_POINTS, EligibilityCriterion.ASSET_DISCLOSURE,
            ProfileColumn.CITIZEN_ENGAGEMENT_POINTS, EligibilityCriterion.CITIZEN_ENGAGEMENT);

    /** The points of criteria on which the row has other evidence. */
    private final Map<ProfileColumn, Integer> besideEvidence = new EnumMap<>(ProfileColumn.class);

    ProfileRow(
            CsvRow<ProfileColumn> row,
            int width,
            boolean emptyCellsNotAssessed,
            NaCells naCells,
            NamibiaCode namibia,
            ProfileScales scales) {
        this.row = row;
        this.width = width;
        this.emptyCellsNotAssessed = emptyCellsNotAssessed;
        this.naCells = naCells;
        this.namibia = namibia;
        this.scales = scales;
    }

    /** The profile, or empty if a cell cannot be read; the row then has the failures. */
    Optional<EligibilityProfile> read() {
        if (endsTooEarly()) {
            row.failAsCut(width);
            return Optional.empty();
        }
        Optional<Country> country = country();
        Optional<Integer> year = row.required(ProfileColumn.YEAR, "the year of the scores, such as 2014")
                .flatMap(text -> row.parse(ProfileColumn.YEAR, text, Cells::wholeNumber));
        Observation<FiscalTransparency> fiscalTransparency = fiscalTransparency();
        Observation<AccessToInformation> accessToInformation = accessToInformation();
        Observation<AssetDisclosure> assetDisclosure = assetDisclosure();
        Observation<CitizenEngagement> citizenEngagement = citizenEngagement();
        Observation<CivicSpace> civicSpace = civicSpace();
        if (row.isUnreadable() || country.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return row.parse(
                        ProfileColumn.YEAR,
                        row.text(ProfileColumn.YEAR),
                        text -> EligibilityProfile.builder()
                                .country(country.get())
                                .year(year.get())
                                .fiscalTransparency(fiscalTransparency)
                                .accessToInformation(accessToInformation)
                                .assetDisclosure(assetDisclosure)
                                .citizenEngagement(citizenEngagement)
                                .civicSpace(civicSpace)
                                .build())
                .filter(this::keepsConstraints)
                .map(profile -> {
                    notePointsBesideEvidence(profile);
                    return profile;
                });
    }

    /** Evidence counts for more than points; where it gives the same points, nothing is lost by that. */
    private void notePointsBesideEvidence(EligibilityProfile profile) {
        if (besideEvidence.isEmpty()) {
            return;
        }
        boolean hasRules =
                EligibilityRules.all().get(0).getEdition().getEffectiveFrom().getYear() <= profile.getYear();
        Optional<EligibilityDecision> decision =
                hasRules ? Optional.of(EligibilityRules.forProfile(profile).decide(profile)) : Optional.empty();
        besideEvidence.forEach((column, points) -> {
            Optional<EligibilityFinding> finding =
                    decision.map(decided -> decided.getFinding(Objects.requireNonNull(CRITERIA_OF_POINTS.get(column))));
            if (finding.filter(found -> found.getMinPoints() == points && found.getMaxPoints() == points)
                    .isEmpty()) {
                row.note(
                        column,
                        FailureReason.CONTRADICTION,
                        "points not read: the row has other evidence on the criterion"
                                + finding.map(ProfileRow::given).orElse(""));
            }
        });
    }

    private static String given(EligibilityFinding finding) {
        return ", which gives " + finding.getMinPoints()
                + (finding.getMinPoints() == finding.getMaxPoints() ? "" : " to " + finding.getMaxPoints())
                + " by the rules of the year";
    }

    /** Whether the row ends before the cells that say of whom and of when it is. */
    private boolean endsTooEarly() {
        boolean namesCountry = !row.text(ProfileColumn.COUNTRY_CODE).isEmpty()
                || !row.text(ProfileColumn.COUNTRY).isEmpty();
        boolean lacksCountry = row.lacks(ProfileColumn.COUNTRY_CODE) || row.lacks(ProfileColumn.COUNTRY);
        return row.lacks(ProfileColumn.YEAR) || (!namesCountry && lacksCountry);
    }

    private boolean keepsConstraints(EligibilityProfile profile) {
        for (Failure failure : OgpValidator.standard().validate(profile)) {
            ProfileColumn column = CONSTRAINED.get(failure.getPointer().orElse(""));
            if (column == null) {
                row.fail(failure);
            } else {
                row.fail(column, failure.getReason(), failure.getProblem());
            }
        }
        return !row.isUnreadable();
    }

    /** Notes what the row says that cannot be so, or hardly. */
    void note(EligibilityProfile profile) {
        for (Failure remark : OgpValidator.standard().remarks(profile)) {
            ProfileColumn column =
                    Objects.requireNonNull(NUMBERS.get(remark.getPointer().orElseThrow()));
            row.note(column, remark.getReason(), remark.getProblem());
        }
    }

    private Optional<Country> country() {
        String name = row.withoutMark(ProfileColumn.COUNTRY, row.text(ProfileColumn.COUNTRY));
        Optional<CountryCode> code = row.text(ProfileColumn.COUNTRY_CODE).isEmpty()
                ? codeByName(name)
                : row.parse(ProfileColumn.COUNTRY_CODE, row.text(ProfileColumn.COUNTRY_CODE), CountryCode::parse);
        Optional<Region> region = row.holdsValue(ProfileColumn.REGION)
                ? row.parse(
                        ProfileColumn.REGION,
                        row.text(ProfileColumn.REGION),
                        text -> CodeList.parse(Region.class, text))
                : Optional.empty();
        return code.flatMap(found -> country(found, name.isEmpty() ? found.toString() : name, region));
    }

    private Optional<Country> country(CountryCode code, String name, Optional<Region> region) {
        try {
            return Optional.of(
                    Country.builder().code(code).name(name).region(region).build());
        } catch (IllegalArgumentException e) {
            row.fail(ProfileColumn.COUNTRY_CODE, FailureReason.CONTRADICTION, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<CountryCode> codeByName(String name) {
        if (!name.isEmpty()) {
            Optional<Country> named = row.country(ProfileColumn.COUNTRY, name);
            named.ifPresent(country -> namibia.noteBeside(country, row));
            return named.map(Country::getCode);
        }
        Optional<CountryCode> code = namibia.read(row);
        if (code.isEmpty()) {
            boolean isNamed = row.cell(ProfileColumn.COUNTRY_CODE).isEmpty()
                    && !row.cell(ProfileColumn.COUNTRY).isEmpty();
            row.fail(
                    isNamed ? ProfileColumn.COUNTRY : row.firstOf(COUNTRY_COLUMNS),
                    FailureReason.MISSING,
                    "expected a country code such as GEO, or a country name that is known");
        }
        return code;
    }

    private Observation<FiscalTransparency> fiscalTransparency() {
        if (isNotAssessed(
                ProfileColumn.EXECUTIVE_BUDGET_PROPOSAL,
                ProfileColumn.AUDIT_REPORT,
                ProfileColumn.FISCAL_TRANSPARENCY_POINTS)) {
            return Observation.notAssessed();
        }
        Observation<Boolean> proposal = yesOrNo(ProfileColumn.EXECUTIVE_BUDGET_PROPOSAL);
        Observation<Boolean> audit = yesOrNo(ProfileColumn.AUDIT_REPORT);
        return orPoints(
                evidence(
                        List.of(ProfileColumn.EXECUTIVE_BUDGET_PROPOSAL, ProfileColumn.AUDIT_REPORT),
                        List.of(proposal, audit),
                        () -> BudgetDocuments.of(proposal, audit)),
                ProfileColumn.FISCAL_TRANSPARENCY_POINTS,
                PublishedPoints::of);
    }

    private Observation<AccessToInformation> accessToInformation() {
        if (isNotAssessed(
                ProfileColumn.ACCESS_TO_INFORMATION_LAW,
                ProfileColumn.CONSTITUTIONAL_PROVISION,
                ProfileColumn.DRAFT_LAW,
                ProfileColumn.ACCESS_TO_INFORMATION_POINTS)) {
            return Observation.notAssessed();
        }
        Observation<Boolean> law = yesOrNo(ProfileColumn.ACCESS_TO_INFORMATION_LAW);
        Observation<Boolean> provision = yesOrNo(ProfileColumn.CONSTITUTIONAL_PROVISION);
        Observation<Boolean> draft = yesOrNo(ProfileColumn.DRAFT_LAW);
        return orPoints(
                evidence(
                        List.of(
                                ProfileColumn.ACCESS_TO_INFORMATION_LAW,
                                ProfileColumn.CONSTITUTIONAL_PROVISION,
                                ProfileColumn.DRAFT_LAW),
                        List.of(law, provision, draft),
                        () -> AccessToInformationInstruments.of(law, provision, draft)),
                ProfileColumn.ACCESS_TO_INFORMATION_POINTS,
                PublishedPoints::of);
    }

    private Observation<AssetDisclosure> assetDisclosure() {
        if (isNotAssessed(
                ProfileColumn.ASSET_DISCLOSURE_LAW,
                ProfileColumn.ASSET_DISCLOSURE_PUBLIC_ACCESS,
                ProfileColumn.ASSET_DISCLOSURE_POINTS)) {
            return Observation.notAssessed();
        }
        Observation<Boolean> law = yesOrNo(ProfileColumn.ASSET_DISCLOSURE_LAW);
        Observation<Boolean> access = yesOrNo(ProfileColumn.ASSET_DISCLOSURE_PUBLIC_ACCESS);
        return orPoints(
                evidence(
                        List.of(ProfileColumn.ASSET_DISCLOSURE_LAW, ProfileColumn.ASSET_DISCLOSURE_PUBLIC_ACCESS),
                        List.of(law, access),
                        () -> AssetDisclosureLaw.of(law, access)),
                ProfileColumn.ASSET_DISCLOSURE_POINTS,
                PublishedPoints::of);
    }

    private Observation<CitizenEngagement> citizenEngagement() {
        if (isNotAssessed(ProfileColumn.CIVIL_LIBERTIES, ProfileColumn.CITIZEN_ENGAGEMENT_POINTS)) {
            return Observation.notAssessed();
        }
        return orPoints(
                observation(
                        ProfileColumn.CIVIL_LIBERTIES,
                        row.number(ProfileColumn.CIVIL_LIBERTIES),
                        scales.civilLiberties()::parse),
                ProfileColumn.CITIZEN_ENGAGEMENT_POINTS,
                PublishedPoints::of);
    }

    private Observation<CivicSpace> civicSpace() {
        if (isNotAssessed(ProfileColumn.CSO_ENTRY_AND_EXIT, ProfileColumn.CSO_REPRESSION)) {
            return Observation.notAssessed();
        }
        Observation<Integer> entryAndExit = level(
                ProfileColumn.CSO_ENTRY_AND_EXIT,
                level -> CivicSpace.of(Observation.known(level), Observation.unknown())
                        .getCsoEntryAndExit());
        Observation<Integer> repression = level(
                ProfileColumn.CSO_REPRESSION,
                level -> CivicSpace.of(Observation.unknown(), Observation.known(level))
                        .getCsoRepression());
        return evidence(
                List.of(ProfileColumn.CSO_ENTRY_AND_EXIT, ProfileColumn.CSO_REPRESSION),
                List.of(entryAndExit, repression),
                () -> CivicSpace.of(entryAndExit, repression));
    }

    /** Whether the cells on a criterion say by being empty, all of them, that its source does not cover the country. */
    private boolean isNotAssessed(ProfileColumn... columns) {
        return emptyCellsNotAssessed
                && row.isEmpty(Stream.of(columns).filter(scales::isOfSource).toList());
    }

    /** The evidence of the row, or where it has none the published points. */
    private <E> Observation<E> orPoints(Observation<E> observed, ProfileColumn column, Function<Integer, E> published) {
        Observation<E> points = observation(column, row.cell(column), cell -> published.apply(Cells.wholeNumber(cell)));
        if (observed.isUnknown()) {
            return points;
        }
        if (!points.isUnknown() && points.isNotAssessed() != observed.isNotAssessed()) {
            row.fail(
                    column,
                    FailureReason.CONTRADICTION,
                    "expected the criterion to be assessed in all columns or in none");
        } else if (points.isKnown()) {
            besideEvidence.put(column, Cells.wholeNumber(row.cell(column)));
        }
        return observed;
    }

    private Observation<Boolean> yesOrNo(ProfileColumn column) {
        return observation(column, row.cell(column), Cells::yesOrNo);
    }

    /** A level, as the type that holds it takes it. */
    private Observation<Integer> level(ProfileColumn column, Function<Integer, Observation<Integer>> accepted) {
        return observation(
                column,
                row.cell(column),
                cell -> accepted.apply(Cells.wholeNumber(cell)).getValue());
    }

    private <T> Observation<T> observation(ProfileColumn column, String text, Function<String, T> parse) {
        if (!scales.isRead(column, text)) {
            return Observation.unknown();
        }
        return row.observe(column, naCells, () -> row.parse(column, text, parse));
    }

    /** The evidence that the leaves make; a criterion of which everything is unknown is unknown as a whole. */
    private <E> Observation<E> evidence(
            List<ProfileColumn> columns, List<Observation<?>> leaves, Supplier<E> evidence) {
        boolean known = leaves.stream().anyMatch(Observation::isKnown);
        boolean notAssessed = leaves.stream().anyMatch(Observation::isNotAssessed);
        if (known && notAssessed) {
            row.fail(
                    row.firstOf(columns),
                    FailureReason.CONTRADICTION,
                    "expected the whole criterion to be not assessed, not only a part of it");
            return Observation.unknown();
        }
        if (notAssessed) {
            return Observation.notAssessed();
        }
        if (!known) {
            return Observation.unknown();
        }
        try {
            return Observation.known(evidence.get());
        } catch (IllegalArgumentException e) {
            row.fail(row.firstOf(columns), FailureReason.CONTRADICTION, String.valueOf(e.getMessage()));
            return Observation.unknown();
        }
    }
}
