package io.github.ogprules.model.programme;

import io.github.ogprules.model.CodeList;

/** Who enters for the Open Government Awards. */
public enum AwardEntrant implements CodeList {
    /** An agency of a government. */
    GOVERNMENT,
    /** An organisation of civil society. */
    CIVIL_SOCIETY,
    /** Both together. */
    JOINT
}
