<%@ tag pageEncoding="UTF-8" description="A question with a few answers, one of which is chosen, and what was refused, tied together." %>
<%@ attribute name="name" required="true" description="name of the inputs; the id of the group" %>
<%@ attribute name="label" required="true" description="key of the question" %>
<%@ attribute name="hint" description="key of a hint" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<fieldset class="field" role="radiogroup" id="${name}" <t:advised name="${name}" hint="${hint}"/><c:if test="${not empty errors.of(name)}"> tabindex="-1"</c:if>>
  <legend><fmt:message key="${label}"/></legend>
  <t:advice name="${name}" hint="${hint}"/>
  <div class="options">
    <jsp:doBody/>
  </div>
</fieldset>
