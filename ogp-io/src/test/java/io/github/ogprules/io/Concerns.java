package io.github.ogprules.io;

import io.github.ogprules.model.Country;
import io.github.ogprules.model.DateRange;
import io.github.ogprules.model.Marker;
import io.github.ogprules.model.MembershipStatus;
import io.github.ogprules.model.Observation;
import io.github.ogprules.model.concern.CaseActor;
import io.github.ogprules.model.concern.CaseEvent;
import io.github.ogprules.model.concern.CaseEventKind;
import io.github.ogprules.model.concern.Concern;
import io.github.ogprules.model.concern.ConcernCase;
import io.github.ogprules.model.concern.ConcernSubject;
import io.github.ogprules.model.concern.Filer;
import io.github.ogprules.model.concern.FilerKind;
import io.github.ogprules.model.concern.Involvement;
import io.github.ogprules.rules.concern.CaseQuestion;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /** The case of Georgia, as far as it is dated. */
    public static final ConcernCase GEORGIA = ConcernCase.of(
            Country.of("GEO", "Georgia"),
            List.of(
                    CaseEvent.of(CaseEventKind.LETTER_FILED, DateRange.of(YearMonth.of(2023, 5))),
                    CaseEvent.of(CaseEventKind.REPORT_ADOPTED, LocalDate.of(2024, 2, 16)),
                    CaseEvent.of(CaseEventKind.STAGE_ONE_BEGUN, LocalDate.of(2024, 5, 6))
                            .withDeadline(LocalDate.of(2024, 11, 6)),
                    CaseEvent.of(CaseEventKind.SUSPENDED, LocalDate.of(2024, 10, 14))
                            .withDeadline(LocalDate.of(2025, 3, 31))));

    /** On a day on which it is suspended and what was asked of it is due. */
    public static final CaseQuestion SUSPENDED = CaseQuestion.of(GEORGIA, LocalDate.of(2025, 3, 1));

    private Concerns() {}
}
