package io.github.ogprules.model.committee;

import io.github.ogprules.model.OgpTerm;

/** Whether a meeting of the Steering Committee takes place in person. */
public enum MeetingFormat implements OgpTerm {
    /** In person. */
    IN_PERSON,
    /** By telephone or video. */
    REMOTE
}
