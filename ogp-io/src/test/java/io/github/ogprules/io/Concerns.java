package io.github.ogprules.io;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.concern.CaseActor;
import io.github.ogprules.model.concern.Concern;
import io.github.ogprules.model.concern.ConcernSubject;
import io.github.ogprules.model.concern.Filer;
import io.github.ogprules.model.concern.FilerKind;
import io.github.ogprules.model.concern.Involvement;
import java.util.List;

/** Letters of concern. */
public final class Concerns {

    /** A letter with every attribute, in every state of knowledge. */
    public static final Concern FULL = Concern.builder()
            .country(Country.of("MEX", "Mexico"))
            .localJurisdiction("Jalisco")
            .addFilers(
                    Filer.builder()
                            .name("A network for the defence of digital rights")
                            .kind(Observation.known(FilerKind.CIVIL_SOCIETY_ORGANISATION))
                            .involvement(Observation.known(Involvement.PAST))
                            .involvementInCountry(Observation.unknown())
                            .build(),
                    Filer.of(FilerKind.INDIVIDUAL))
            .membership(Observation.known(MembershipStatus.ACTIVE))
            .subjects(Observation.known(List.of(ConcernSubject.CIVIC_SPACE, ConcernSubject.OTHER)))
            .newOrChanged(Observation.known(true))
            .significantReduction(Observation.notAssessed())
            .outsideActionPlan(Observation.known(false))
            .addressee(Observation.known(CaseActor.STEERING_COMMITTEE))
            .recipient(Observation.notAssessed(Marker.NOT_REVIEWED))
            .contentsOfAnnex(Observation.known(true))
            .seriousAllegation(Observation.known(true))
            .swiftResponseMatters(Observation.unknown())
            .otherProceduresTooSlow(Observation.known(false))
            .build();

    private Concerns() {}
}
