package io.github.ogprules.io;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.dossier.Dossier;
import io.github.ogprules.model.eligibility.EligibilityProfile;
import io.github.ogprules.model.eligibility.PublishedPoints;
import io.github.ogprules.model.process.MembershipEvent;
import io.github.ogprules.model.process.MembershipEventKind;
import io.github.ogprules.model.process.MembershipHistory;
import java.time.LocalDate;
import java.util.List;

/** Dossiers of countries. */
public final class Dossiers {

    private static final Country GHANA = Country.of("GHA", "Ghana");

    /** A member with a profile, a plan and the reports on it. */
    public static final Dossier GHANA_IN_2026 = Dossier.builder()
            .country(GHANA)
            .membership(MembershipHistory.of(
                    GHANA, List.of(MembershipEvent.of(GHANA, MembershipEventKind.JOINED, LocalDate.of(2011, 9, 20)))))
            .addProfiles(EligibilityProfile.builder()
                    .country(GHANA)
                    .year(2014)
                    .fiscalTransparency(PublishedPoints.of(4))
                    .accessToInformation(PublishedPoints.of(3))
                    .assetDisclosure(PublishedPoints.of(2))
                    .citizenEngagement(PublishedPoints.of(4))
                    .build())
            .addReports(Reports.FULL)
            .build();

    private Dossiers() {}
}
