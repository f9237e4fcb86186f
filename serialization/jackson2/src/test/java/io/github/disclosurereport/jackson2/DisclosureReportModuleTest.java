package io.github.disclosurereport.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.disclosurereport.form.Language;
import io.github.disclosurereport.formats.mapper.MapperTest;
import java.io.IOException;

class DisclosureReportModuleTest extends MapperTest {

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    DisclosureReportModuleTest() {
        super(JsonProcessingException.class);
    }

    @Override
    protected String write(Object value) throws JsonProcessingException {
        return mapper.writeValueAsString(value);
    }

    @Override
    protected String writeInEnglish(Object value) throws JsonProcessingException {
        return JsonMapper.builder()
                .addModule(new DisclosureReportModule(Language.EN))
                .build()
                .writeValueAsString(value);
    }

    @Override
    protected <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return mapper.readValue(json, type);
    }

    @Override
    protected <T> T read(byte[] json, Class<T> type) throws IOException {
        return mapper.readValue(json, type);
    }

    @Override
    protected <T> T readLeniently(String json, Class<T> type) throws JsonProcessingException {
        return mapper.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(json, type);
    }

    @Override
    protected <T> T throughTree(Object value, Class<T> type) throws JsonProcessingException {
        return mapper.convertValue(mapper.valueToTree(value), type);
    }
}
