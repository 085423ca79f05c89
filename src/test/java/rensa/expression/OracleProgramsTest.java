package rensa.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every program of the reference results parses, with the inputs that they name. */
class OracleProgramsTest {

    @Test
    void everyProgramHasTheInputsThatTheOracleNames() throws IOException {
        JsonNode cases = new ObjectMapper()
                .readTree(OracleProgramsTest.class.getResource("/oracle/graphs.json"))
                .get("cases");
        assertTrue(cases.size() > 50);
        for (JsonNode oracle : cases) {
            Program program = Program.parse(oracle.get("program").asText());
            Set<String> named = new TreeSet<>();
            oracle.get("inputs").fieldNames().forEachRemaining(named::add);
            Set<String> found = new TreeSet<>(program.inputs());
            assertEquals(named, found, program.text());
        }
    }
}
