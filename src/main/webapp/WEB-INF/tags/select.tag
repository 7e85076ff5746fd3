<%@ tag pageEncoding="UTF-8" description="A label, its list to choose from, and what was refused, tied together." %>
<%@ attribute name="name" required="true" description="name and id of the list" %>
<%@ attribute name="label" required="true" description="key of the label" %>
<%@ attribute name="value" required="true" description="what was chosen before" %>
<%@ attribute name="choices" type="journal.web.Choices" description="what there is to choose" %>
<%@ attribute name="groups" type="java.util.Map" description="or groups of it, by their names" %>
<%@ attribute name="none" required="true" description="key of the choice that is none of them" %>
<%@ attribute name="hint" description="key of a hint" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<div class="field">
  <label for="${name}"><fmt:message key="${label}"/></label>
  <t:advice name="${name}" hint="${hint}"/>
  <select id="${name}" name="${name}" <t:advised name="${name}" hint="${hint}"/>>
    <option value=""><fmt:message key="${none}"/></option>
    ${choices.html(value)}
    <c:forEach var="group" items="${groups}">
      <optgroup label="<c:out value="${group.key}"/>">${group.value.html(value)}</optgroup>
    </c:forEach>
  </select>
</div>
