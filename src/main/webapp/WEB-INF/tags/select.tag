<%@ tag pageEncoding="UTF-8" description="A label, its list to choose from, and what was refused, tied together." %>
<%@ attribute name="name" required="true" description="name and id of the list" %>
<%@ attribute name="label" required="true" description="key of the label" %>
<%@ attribute name="value" required="true" description="what was chosen before" %>
<%@ attribute name="choices" required="true" type="java.util.List" description="what there is to choose: tags and names" %>
<%@ attribute name="none" required="true" description="key of the choice that is none of them" %>
<%@ attribute name="hint" description="key of a hint" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="refused" value="${not empty errors.of(name)}"/>
<c:set var="hintId" value="${empty hint ? '' : name.concat('-hint')}"/>
<c:set var="errorsId" value="${refused ? name.concat('-errors') : ''}"/>
<c:set var="describedBy" value="${empty hintId or empty errorsId ? hintId.concat(errorsId) : hintId.concat(' ').concat(errorsId)}"/>
<div class="field">
  <label for="${name}"><fmt:message key="${label}"/></label>
  <t:advice name="${name}" hint="${hint}"/>
  <select id="${name}" name="${name}" aria-invalid="${refused}"<c:if test="${not empty describedBy}"> aria-describedby="${describedBy}"</c:if>
      <c:if test="${errors.isFirst(name)}"> autofocus</c:if>>
    <option value=""><fmt:message key="${none}"/></option>
    <c:forEach var="choice" items="${choices}">
      <option value="<c:out value="${choice.tag()}"/>"<c:if test="${choice.tag() eq value}"> selected</c:if>><c:out value="${choice.name()}"/></option>
    </c:forEach>
  </select>
</div>
