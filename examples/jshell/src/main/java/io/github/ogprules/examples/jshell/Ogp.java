package io.github.ogprules.examples.jshell;

import io.github.ogprules.io.Imported;
import io.github.ogprules.io.csv.EligibilityProfileCsv;
import io.github.ogprules.io.csv.IrmCsv;
import io.github.ogprules.io.csv.IrmRow;
import io.github.ogprules.io.report.EligibilityReport;
import io.github.ogprules.io.report.ParameterReport;
import io.github.ogprules.io.report.StarReport;
import io.github.ogprules.model.Country;
import io.github.ogprules.model.CountryCode;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.irm.AssessedCommitment;
import io.github.ogprules.rules.eligibility.EligibilityDecision;
import io.github.ogprules.rules.eligibility.EligibilityRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Short names for the first steps in JShell, where they are all imported. */
public final class Ogp {

    // Hibernate Validator greets with its version; held here, because loggers that nobody holds lose their level.
    private static final Logger VALIDATOR_LOG = Logger.getLogger("org.hibernate.validator");

    static {
        VALIDATOR_LOG.setLevel(Level.WARNING);
    }

    private Ogp() {}

    /**
     * A profile to be filled in.
     *
     * @param country a country code or an English country name
     * @param year the score year
     * @return a builder in which every observation is unknown
     */
    public static EligibilityProfile.Builder profile(String country, int year) {
        String code = CountryCode.findByName(country).map(CountryCode::toString).orElse(country);
        return EligibilityProfile.builder().country(Country.of(code, country)).year(year);
    }

    /**
     * A profile from the points that OGP published.
     *
     * @param country a country code or an English country name
     * @param year the score year
     * @param fiscalTransparency points, 0 to 4
     * @param accessToInformation points, 0 to 4
     * @param assetDisclosure points, 0 to 4
     * @param citizenEngagement points, 0 to 4
     * @return the profile
     */
    public static EligibilityProfile profile(
            String country,
            int year,
            int fiscalTransparency,
            int accessToInformation,
            int assetDisclosure,
            int citizenEngagement) {
        return profile(country, year)
                .fiscalTransparency(PublishedPoints.of(fiscalTransparency))
                .accessToInformation(PublishedPoints.of(accessToInformation))
                .assetDisclosure(PublishedPoints.of(assetDisclosure))
                .citizenEngagement(PublishedPoints.of(citizenEngagement))
                .build();
    }

    /**
     * The profiles of a CSV file; prints what cannot be read.
     *
     * @param file the path of the file
     * @return the profiles
     * @throws IOException if the file cannot be opened
     */
    public static List<EligibilityProfile> profiles(String file) throws IOException {
        Imported<EligibilityProfile> imported = EligibilityProfileCsv.standard().read(Path.of(file));
        imported.getFailures().forEach(failure -> System.out.println(failure.getMessage()));
        return imported.getValues();
    }

    /**
     * The commitments of a file of OGP, of any of its layouts; prints what cannot be read.
     *
     * @param file the path of the file
     * @return the commitments with their assessments and published stars
     * @throws IOException if the file cannot be opened
     */
    public static List<AssessedCommitment> commitments(String file) throws IOException {
        Imported<IrmRow<AssessedCommitment>> imported = IrmCsv.standard().readCommitments(Path.of(file));
        imported.getFailures().forEach(failure -> System.out.println(failure.getMessage()));
        return imported.getValues().stream().map(IrmRow::getValue).toList();
    }

    /**
     * Prints the star of a commitment by each report on it, with the reasons and their sources.
     *
     * @param commitment the commitment
     */
    public static void explain(AssessedCommitment commitment) {
        System.out.print(StarReport.standard().text(commitment));
    }

    /**
     * Prints the stars of commitments by member and action plan, computed and published.
     *
     * @param commitments the commitments
     */
    public static void stars(List<AssessedCommitment> commitments) {
        System.out.print(StarReport.standard().planTable(commitments));
    }

    /**
     * The decision by the rules of the score year.
     *
     * @param profile the profile
     * @return the decision
     */
    public static EligibilityDecision decide(EligibilityProfile profile) {
        return EligibilityRules.forScoreYear(profile.getYear()).decide(profile);
    }

    /**
     * Prints the decision on a profile with its reasons and their sources.
     *
     * @param profile the profile
     */
    public static void explain(EligibilityProfile profile) {
        explain(decide(profile));
    }

    /**
     * Prints a decision with its reasons and their sources.
     *
     * @param decision the decision
     */
    public static void explain(EligibilityDecision decision) {
        System.out.print(EligibilityReport.standard().text(decision));
    }

    /**
     * Prints the decisions on profiles as a table.
     *
     * @param profiles the profiles
     */
    public static void table(List<EligibilityProfile> profiles) {
        System.out.print(EligibilityReport.standard()
                .table(profiles.stream().map(Ogp::decide).toList()));
    }

    /**
     * Prints every number of rules with its source.
     *
     * @param rules the rules
     */
    public static void sources(EligibilityRules rules) {
        System.out.print(ParameterReport.standard().text(rules.getParameters()));
    }
}
