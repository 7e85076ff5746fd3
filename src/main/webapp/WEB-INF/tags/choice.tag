<%@ tag pageEncoding="UTF-8" description="A question with a few answers, one of which is chosen, and what was refused, tied together." %>
<%@ attribute name="name" required="true" description="name of the inputs; the id of the group" %>
<%@ attribute name="label" required="true" description="key of the question" %>
<%@ attribute name="hint" description="key of a hint" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="refused" value="${not empty errors.of(name)}"/>
<c:set var="hintId" value="${empty hint ? '' : name.concat('-hint')}"/>
<c:set var="errorsId" value="${refused ? name.concat('-errors') : ''}"/>
<c:set var="describedBy" value="${empty hintId or empty errorsId ? hintId.concat(errorsId) : hintId.concat(' ').concat(errorsId)}"/>
<fieldset class="field" role="radiogroup" id="${name}" aria-invalid="${refused}"<c:if test="${not empty describedBy}"> aria-describedby="${describedBy}"</c:if>
    <c:if test="${refused}"> tabindex="-1"</c:if><c:if test="${errors.isFirst(name)}"> autofocus</c:if>>
  <legend><fmt:message key="${label}"/></legend>
  <t:advice name="${name}" hint="${hint}"/>
  <div class="options">
    <jsp:doBody/>
  </div>
</fieldset>
