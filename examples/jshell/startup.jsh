import static io.github.ogprules.examples.jshell.Ogp.*
import io.github.ogprules.io.*
import io.github.ogprules.io.csv.*
import io.github.ogprules.io.json.*
import io.github.ogprules.io.report.*
import io.github.ogprules.io.validation.*
import io.github.ogprules.model.*
import io.github.ogprules.model.eligibility.*
import io.github.ogprules.rules.*
import io.github.ogprules.rules.eligibility.*
import io.github.ogprules.rules.joining.*
import io.github.ogprules.rules.review.*
import java.math.BigDecimal
import java.nio.file.*
import java.time.LocalDate
import java.util.*
import java.util.stream.*
