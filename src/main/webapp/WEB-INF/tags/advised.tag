<%@ tag pageEncoding="UTF-8" trimDirectiveWhitespaces="true" description="The attributes that tie an input to what is said above it (advice.tag)." %>
<%@ attribute name="name" required="true" description="name of the input" %>
<%@ attribute name="hint" description="key of a hint" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<c:set var="hintId" value="${empty hint ? '' : name.concat('-hint')}"/>
<c:set var="errorsId" value="${empty errors.of(name) ? '' : name.concat('-errors')}"/>
<c:set var="describedBy" value="${empty hintId or empty errorsId ? hintId.concat(errorsId) : hintId.concat(' ').concat(errorsId)}"/>
<c:set var="attributes">
  aria-invalid="${not empty errorsId}"
  <c:if test="${not empty describedBy}"> aria-describedby="${describedBy}"</c:if>
  <c:if test="${errors.isFirst(name)}"> autofocus</c:if>
</c:set>
${attributes}
