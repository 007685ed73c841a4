package io.github.ogprules.io.csv;

import io.github.ogprules.io.Failure;
import io.github.ogprules.io.FailureReason;
import io.github.ogprules.io.Imported;
import io.github.ogprules.io.table.Cells;
import io.github.ogprules.io.table.CsvSource;
import io.github.ogprules.io.table.NaCells;
import io.github.ogprules.io.text.RegionsAgain;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads eligibility profiles from CSV: one row for one country in one score year.
 *
 * <table>
 * <caption>Columns, in any order; the names in any case, with spaces, hyphens or underscores</caption>
 * <thead><tr><th>column</th><th>other names</th><th>holds</th></tr></thead>
 * <tbody>
 * <tr><td>country_code</td><td>iso3, iso2, iso, iso_code, code, alpha3, alpha2</td>
 *     <td>ISO 3166-1 code; needed unless the country is a name that is known</td></tr>
 * <tr><td>country</td><td>country_name, name</td><td>name, or a code; without it the code serves as name; one known as
 *     that of a country with another code is a contradiction, and the row is not read</td></tr>
 * <tr><td>region</td><td>ogp_region</td><td>OGP region</td></tr>
 * <tr><td>year</td><td>score_year</td><td>year of the scores; needed</td></tr>
 * <tr><td>executive_budget_proposal, audit_report</td><td>ebp, ar</td><td>yes or no</td></tr>
 * <tr><td>access_to_information_law, constitutional_provision, draft_law</td>
 *     <td>ati_law, ati_constitutional_provision, ati_draft_law</td><td>yes or no</td></tr>
 * <tr><td>asset_disclosure_law, asset_disclosure_public_access</td><td>ad_law, ad_public_access</td>
 *     <td>yes or no</td></tr>
 * <tr><td>civil_liberties</td><td>v_civil_liberties</td><td>EIU civil liberties, 0 to 10</td></tr>
 * <tr><td>cso_entry_and_exit, cso_repression</td><td>v2cseeorgs_ord, v2csreprss_ord</td>
 *     <td>V-Dem level, 0 to 4</td></tr>
 * <tr><td>fiscal_transparency_points, access_to_information_points, asset_disclosure_points,
 *     citizen_engagement_points</td><td>the same without points; ft, ati, ad, ce</td>
 *     <td>points as OGP published them, 0 to 4; used where the row has nothing else on the criterion</td></tr>
 * </tbody>
 * </table>
 *
 * <p>An empty cell, {@code unknown}, {@code ?}, {@code no data}, {@code nd}, {@code not available}, {@code none}, {@code s/d}, {@code k.A.}, dashes and dots
 * such as {@code -} and {@code ..}, and {@code NaN}, {@code NULL} and {@code <NA>} of programs are unknown. {@code not assessed},
 * {@code not surveyed}, {@code not covered}, {@code not applicable}, {@code not reviewed}, {@code not rated} or
 * {@code not evaluated} is not assessed, and then the whole criterion is. {@code NA}, {@code N/A}, {@code #N/A} in any language of Excel and {@code NR} may
 * be either, as R writes {@code NA} for everything that is missing: they are read as unknown, which is reported once for the text
 * unless {@link #withNaCellsUnknown()} or {@link #withNaCellsNotAssessed()} says what they are. As a country they are none, but {@code NA} as
 * a code of two letters may be Namibia: alone it is, beside the name of another country it is no code, and both are reported. For yes
 * and no also {@code true}, {@code y}, {@code 1}, {@code 1.0} and {@code false}, {@code n}, {@code 0}, {@code 0.0} are read.
 *
 * <p>The text is UTF-8, with or without a byte order mark. Commas, semicolons, tabs or bars separate columns, those under which
 * a line is the header; where they are not commas, a comma is a decimal comma too. Titles before the header are reported and
 * passed over; a line such as {@code sep=;} is only passed over. Lines that begin with {@code #} and white space are comments. Values may be
 * quoted and then hold line breaks. White space and invisible characters around and in values are no part of them.
 *
 * <p>Without the columns year, and country_code or country, there is one failure and no profile. A row with a cell that
 * cannot be read, a row that breaks a constraint of the model and a second row for the same country and year become failures.
 * A column that is not known, and points beside other evidence on the same criterion, are reported, and the row is read
 * without them.
 *
 * <p>Regions of one country that contradict each other are read, and each that is not the first is reported once.
 *
 * <p>If one number of a column cannot be on the scale of the column, none is: 8.8 beside 58.8 is no score from 0 to 10, nor is 1
 * beside 2 a yes. No number of that column is read, its cells are unknown, and one failure says so with the line that shows it
 * and how many numbers there are; words are read. What shows it may be a number with something behind it, as {@code 58.8 (est.)},
 * or stand in a row that cannot be read. {@link #withCivilLibertiesScale(int)} is for files of another scale. Civil
 * liberties of Freedom House, whole numbers of which 1 is the best, are not taken for EIU's: they are told by the columns beside
 * them, such as political_rights, PR or a status of F, PF and NF. Where all values of a column may be on either scale, or on one of
 * 0 to 100 or of 0 to 1 as V-Dem's are, they are read as EIU's, and that is reported.
 *
 * <p>Published points that no country can have under the edition of the year, such as 1 or 3 for fiscal transparency, are read as
 * published and reported.
 *
 * <p>A text has one table. Below a line that is another header nothing is read, and one failure says how many rows follow; the same
 * header again is no row. Where all rows have one cell more than the header, before the others, as R's {@code write.table} writes names
 * of rows, none is read.
 *
 * <p>Empty cells after the last column are no fault. A row with more cells that are not empty is a failure and is not read: a
 * value with the separator in it, such as an unquoted 5,88, moves all that follows to wrong columns. A row with too few cells
 * is read as far as it goes, what is not there is unknown, and that is reported; it is not read if country or year are not
 * there, nor as the last line of a text that does not end with a line break, because the text may be cut off.
 * Where a column that is not read may have taken up the decimals of such a value, that is reported.
 *
 * <p>Immutable and thread-safe.
 */
public final class EligibilityProfileCsv {

    private static final EligibilityProfileCsv STANDARD =
            new EligibilityProfileCsv(false, NaCells.Meaning.UNKNOWN_AS_NOBODY_SAYS, Optional.empty());

    private final boolean emptyCellsNotAssessed;
    private final NaCells.Meaning naCells;
    private final Optional<CivilLibertiesScale> civilLibertiesScale;

    private EligibilityProfileCsv(
            boolean emptyCellsNotAssessed, NaCells.Meaning naCells, Optional<CivilLibertiesScale> civilLibertiesScale) {
        this.emptyCellsNotAssessed = emptyCellsNotAssessed;
        this.naCells = naCells;
        this.civilLibertiesScale = civilLibertiesScale;
    }

    /** {@return the reader, for which an empty cell is unknown} */
    public static EligibilityProfileCsv standard() {
        return STANDARD;
    }

    /**
     * A reader for files that leave the cells of a criterion empty where its source does not cover the country.
     *
     * <p>A criterion is not assessed if every cell on it is empty: the evidence and the points, of all the columns that the
     * file has. Where one of them is filled, the criterion is assessed and the empty ones are unknown; where the file has no
     * column on a criterion, or the row ends before one, the criterion is unknown.
     *
     * @return a reader for which a criterion of empty cells is not assessed
     */
    public EligibilityProfileCsv withEmptyCellsNotAssessed() {
        return new EligibilityProfileCsv(true, naCells, civilLibertiesScale);
    }

    /**
     * {@return a reader for files in which {@code NA} says that a source does not cover the country; with it, {@code NA}, {@code
     * N/A}, {@code #N/A} and {@code NR} are not assessed}
     */
    public EligibilityProfileCsv withNaCellsNotAssessed() {
        return new EligibilityProfileCsv(emptyCellsNotAssessed, NaCells.Meaning.NOT_ASSESSED, civilLibertiesScale);
    }

    /**
     * {@return a reader for files in which {@code NA} says that a value is not at hand, as programs such as R write it; with it,
     * {@code NA}, {@code N/A}, {@code #N/A} and {@code NR} are unknown, without a report}
     */
    public EligibilityProfileCsv withNaCellsUnknown() {
        return new EligibilityProfileCsv(emptyCellsNotAssessed, NaCells.Meaning.UNKNOWN, civilLibertiesScale);
    }

    /**
     * A reader for files that give the civil liberties of EIU's Democracy Index on another scale, such as 0 to 100. Values are
     * turned into 0 to 10 exactly. What the caller says of the scale and the source is not doubted, but if a number cannot be on
     * the scale none of the column is read.
     *
     * @param highest the highest score of the scale, which begins at 0: 100, 10 or 1, or another by which 10 can be divided
     *     exactly
     * @return a reader for that scale
     * @throws IllegalArgumentException if 10 cannot be divided exactly by the highest score
     */
    public EligibilityProfileCsv withCivilLibertiesScale(int highest) {
        return new EligibilityProfileCsv(emptyCellsNotAssessed, naCells, Optional.of(CivilLibertiesScale.of(highest)));
    }

    /**
     * Reads a file.
     *
     * @param file a CSV file
     * @return the profiles, and a failure for everything that could not be read
     * @throws IOException if there is no such file or it cannot be opened
     */
    public Imported<EligibilityProfile> read(Path file) throws IOException {
        return read(CsvSource.of(file));
    }

    /**
     * Reads a text.
     *
     * @param csv the CSV text
     * @return the profiles, and a failure for everything that could not be read
     */
    public Imported<EligibilityProfile> read(String csv) {
        try {
            return read(CsvSource.of(csv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Imported<EligibilityProfile> read(CsvSource source) throws IOException {
        CsvTable<ProfileColumn> table = CsvTable.read(
                source,
                ProfileColumn.class,
                EligibilityProfileCsv::isHeader,
                EligibilityProfileCsv::isRow,
                List.of(ProfileColumn.COUNTRY_CODE, ProfileColumn.COUNTRY));
        if (!table.hasHeader()) {
            return Imported.of(List.of(), table.missing("the column year, and country_code or country"));
        }
        ProfileScales scales = ProfileScales.of(table, civilLibertiesScale);
        List<Failure> failures = new ArrayList<>(table.failures());
        failures.addAll(scales.failures());
        List<EligibilityProfile> profiles = new ArrayList<>();
        Map<String, EligibilityProfile> read = new HashMap<>();
        RegionsAgain regions = new RegionsAgain();
        NaCells naInFile = new NaCells(naCells);
        NamibiaCode namibia = NamibiaCode.in(table.rows());
        for (CsvRow<ProfileColumn> row : table.rows()) {
            ProfileRow reader = new ProfileRow(row, table.width(), emptyCellsNotAssessed, naInFile, namibia, scales);
            reader.read().filter(profile -> isFirst(profile, read, row)).ifPresent(profile -> {
                profiles.add(profile);
                reader.note(profile);
                regions.see(profile.getCountry(), "line " + row.line())
                        .ifPresent(told -> row.note(ProfileColumn.REGION, FailureReason.CONTRADICTION, told));
                row.noteMissingCells();
            });
            failures.addAll(row.failures());
        }
        naInFile.failure().ifPresent(failures::add);
        failures.sort(Comparator.comparingLong(failure -> failure.getLine().orElse(0)));
        return Imported.of(profiles, failures);
    }

    private static boolean isHeader(Set<ProfileColumn> columns) {
        return columns.contains(ProfileColumn.YEAR)
                && (columns.contains(ProfileColumn.COUNTRY_CODE) || columns.contains(ProfileColumn.COUNTRY));
    }

    /** Whether a row says beyond doubt of which country and year it is. */
    private static boolean isRow(CsvRow<ProfileColumn> row) {
        return Cells.isYear(row.text(ProfileColumn.YEAR))
                && !(row.text(ProfileColumn.COUNTRY_CODE) + row.text(ProfileColumn.COUNTRY)).isEmpty();
    }

    private static boolean isFirst(
            EligibilityProfile profile, Map<String, EligibilityProfile> read, CsvRow<ProfileColumn> row) {
        String countryAndYear = profile.getCountry().getCode() + " " + profile.getYear();
        EligibilityProfile before = read.putIfAbsent(countryAndYear, profile);
        if (before == null) {
            return true;
        }
        EligibilityProfile sameCountry = EligibilityProfile.builder()
                .from(before)
                .country(profile.getCountry())
                .build();
        row.fail(
                FailureReason.DUPLICATE,
                "row not read: " + countryAndYear + " stands further up"
                        + (sameCountry.equals(profile) ? "" : ", with other values"));
        return false;
    }
}
