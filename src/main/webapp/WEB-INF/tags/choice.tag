<%@ tag pageEncoding="UTF-8" description="A question with a few answers, one of which is chosen, and what was refused, tied together." %>
<%@ attribute name="name" required="true" description="name of the inputs; the id of the group" %>
<%@ attribute name="label" required="true" description="key of the question" %>
<%@ attribute name="hint" description="key of a hint" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<c:set var="refusals" value="${errors.of(name)}"/>
<c:set var="hintId" value="${empty hint ? '' : name.concat('-hint')}"/>
<c:set var="errorsId" value="${empty refusals ? '' : name.concat('-errors')}"/>
<c:set var="describedBy" value="${empty hintId or empty errorsId ? hintId.concat(errorsId) : hintId.concat(' ').concat(errorsId)}"/>
<fieldset class="field" id="${name}"<c:if test="${not empty describedBy}"> aria-describedby="${describedBy}"</c:if>>
  <legend><fmt:message key="${label}"/></legend>
  <c:if test="${not empty hint}">
    <p class="hint" id="${hintId}"><fmt:message key="${hint}"/></p>
  </c:if>
  <c:if test="${not empty refusals}">
    <ul class="refusals" id="${errorsId}">
      <c:forEach var="refusal" items="${refusals}">
        <li><c:out value="${refusal}"/></li>
      </c:forEach>
    </ul>
  </c:if>
  <jsp:doBody/>
</fieldset>
